package org.annals.copy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.annals.account.Account;
import org.annals.resource.Resources;
import org.annals.text.Span;

/** Finds which reports' texts are taken from which. Immutable; safe for use by many threads. */
public final class CopyFinder {

  private CopyFinder() {}

  /**
   * Reads the tables of agencies, outlets and words of credit.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static CopyFinder load(Resources resources) {
    return new CopyFinder();
  }

  /**
   * The passages that stand in the bodies of two reports, in the order of the second.
   *
   * @param one taken for the source
   * @param other taken for the copy
   */
  public List<Passage> passages(Account one, Account other) {
    return List.of();
  }

  /**
   * Which of some reports took text from which others or from sources that are not among them; a
   * graph without cycles, in canonical order of the copies, then of the sources.
   */
  public List<Derivation> derivations(Collection<Account> accounts) {
    return List.of();
  }

  /**
   * The agency or outlet that a report credits with what stands at a span: in its sentence, or for
   * the whole report in byline or dateline.
   *
   * @return its name as the table of outlets has it, else as the report has it
   */
  public Optional<String> credited(Account account, Span span) {
    return Optional.empty();
  }
}
