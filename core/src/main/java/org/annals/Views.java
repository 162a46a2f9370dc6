package org.annals;

import java.util.List;
import org.annals.account.Account;
import org.annals.happening.Happening;
import org.annals.identity.Identities;
import org.annals.story.Story;

/**
 * What a set of accounts tells together.
 *
 * @param accounts in canonical order; without older revisions of a report
 * @param identities who is who in them
 * @param happenings in canonical order of their first attestations, with their stories
 * @param stories in canonical order of their first reports
 */
public record Views(
    List<Account> accounts,
    Identities identities,
    List<Happening> happenings,
    List<Story> stories) {

  public Views {
    accounts = List.copyOf(accounts);
    happenings = List.copyOf(happenings);
    stories = List.copyOf(stories);
  }
}
