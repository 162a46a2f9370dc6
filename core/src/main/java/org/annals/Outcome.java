package org.annals;

import java.util.Objects;
import java.util.Optional;
import org.annals.account.Account;

/**
 * What came of one report.
 *
 * @param account what the report says; only the report and a note where it could not be analysed
 * @param defect what a stage threw, which is a defect of the program and no fault of the report's
 *     other readers; empty as a rule
 */
public record Outcome(Account account, Optional<Throwable> defect) {

  public Outcome {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(defect, "defect");
  }
}
