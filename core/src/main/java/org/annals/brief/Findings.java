package org.annals.brief;

import java.util.List;
import org.annals.account.Account;
import org.annals.happening.Happening;
import org.annals.identity.Identities;
import org.annals.situation.Fact;
import org.annals.story.Story;

/**
 * All that a brief tells of.
 *
 * @param accounts of the reports, in canonical order
 * @param identities who is who in them
 * @param happenings all that the accounts attest, in canonical order
 * @param stories all that the reports tell, in canonical order; each report is in exactly one
 * @param facts what holds, in the order of the situation
 */
public record Findings(
    List<Account> accounts,
    Identities identities,
    List<Happening> happenings,
    List<Story> stories,
    List<Fact> facts) {

  public Findings {
    accounts = List.copyOf(accounts);
    happenings = List.copyOf(happenings);
    stories = List.copyOf(stories);
    facts = List.copyOf(facts);
  }
}
