package org.annals.brief;

import java.util.List;
import org.annals.account.Account;
import org.annals.situation.Fact;
import org.annals.story.Story;

/**
 * All that bears on one story.
 *
 * @param story the story
 * @param accounts of its reports, in its order
 * @param told the happenings that its reports tell of, in the order of first telling
 * @param facts those that rest on a sentence of its reports
 */
record Dossier(Story story, List<Account> accounts, List<Told> told, List<Fact> facts) {

  Dossier {
    accounts = List.copyOf(accounts);
    told = List.copyOf(told);
    facts = List.copyOf(facts);
  }

  /** Whether there is but one report, so that nothing can be laid side by side. */
  boolean isSingle() {
    return accounts.size() == 1;
  }
}
