package org.annals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.account.Account;
import org.annals.account.CanonicalOrder;
import org.annals.account.Revisions;
import org.annals.date.PartialDate;
import org.annals.happening.Happening;
import org.annals.happening.HappeningMaker;
import org.annals.identity.Identities;
import org.annals.identity.IdentityMaker;
import org.annals.resource.Resources;
import org.annals.situation.Fact;
import org.annals.situation.Query;
import org.annals.situation.SituationMaker;
import org.annals.story.Story;
import org.annals.story.StoryMaker;

/**
 * Makes happenings, stories and situation of a set of accounts. It needs no language engine.
 * Immutable; safe for use by many threads.
 *
 * @param identities tells who is who
 * @param happenings tells what is one happening
 * @param stories tells which reports go together
 * @param situation tells what holds
 */
public record ViewMaker(
    IdentityMaker identities,
    HappeningMaker happenings,
    StoryMaker stories,
    SituationMaker situation) {

  /**
   * Reads the tables of all views.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static ViewMaker load(Resources resources) {
    return new ViewMaker(
        IdentityMaker.load(resources),
        HappeningMaker.load(resources),
        StoryMaker.load(resources),
        SituationMaker.load(resources));
  }

  /** What some accounts tell together, whatever their order. */
  public Views views(Collection<Account> accounts) {
    List<Account> current =
        Revisions.latest(accounts).stream().sorted(CanonicalOrder.OF_ACCOUNTS).toList();
    Identities identified = identities.identities(current);
    List<Happening> made = happenings.happenings(current, identified);
    List<Story> told = stories.stories(current, made);
    return new Views(current, identified, withStories(made, told), told);
  }

  /**
   * What holds, as the accounts have it.
   *
   * @param accounts in any order; those published after the query's day of knowledge are left out
   */
  public List<Fact> situation(Collection<Account> accounts, Query query) {
    LocalDate known = query.known();
    List<Account> current =
        Revisions.latest(accounts.stream().filter(a -> isKnown(a, known)).toList()).stream()
            .sorted(CanonicalOrder.OF_ACCOUNTS)
            .toList();
    Identities identified = identities.identities(current);
    return situation.facts(current, happenings.happenings(current, identified), identified, query);
  }

  private static boolean isKnown(Account account, @org.jspecify.annotations.Nullable LocalDate on) {
    PartialDate published = account.report().published();
    return on == null || published == null || !published.firstDay().isAfter(on);
  }

  /** The happenings, each with the stories that tell of it. */
  public static List<Happening> withStories(
      Collection<Happening> happenings, Collection<Story> stories) {
    Map<String, List<String>> telling = new HashMap<>();
    for (Story story : stories) {
      for (String happening : story.happenings()) {
        telling.computeIfAbsent(happening, unused -> new ArrayList<>()).add(story.id());
      }
    }
    return happenings.stream()
        .map(happening -> happening.toldIn(telling.getOrDefault(happening.id(), List.of())))
        .toList();
  }
}
