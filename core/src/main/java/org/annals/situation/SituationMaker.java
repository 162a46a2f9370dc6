package org.annals.situation;

import java.util.Collection;
import java.util.List;
import org.annals.account.Account;
import org.annals.happening.Happening;
import org.annals.identity.Identities;
import org.annals.resource.Resources;

/** Folds what accounts tell into what holds. Immutable; safe for use by many threads. */
public final class SituationMaker {

  private SituationMaker() {}

  /**
   * Reads the tables.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static SituationMaker load(Resources resources) {
    return new SituationMaker();
  }

  /**
   * Every fact that had begun by the day asked for, in order of kind, then of the first evidence.
   *
   * @param accounts those known by the day asked for, in any order
   * @param happenings made of these accounts and no others
   * @param identities made of these accounts, or of more
   * @param query {@code known} is taken for heeded: whoever calls has left out later reports
   */
  public List<Fact> facts(
      Collection<Account> accounts,
      Collection<Happening> happenings,
      Identities identities,
      Query query) {
    return List.of();
  }
}
