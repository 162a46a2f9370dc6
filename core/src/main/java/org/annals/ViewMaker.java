package org.annals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.account.CanonicalOrder;
import org.annals.account.Revisions;
import org.annals.archive.Corrections;
import org.annals.date.PartialDate;
import org.annals.happening.Attested;
import org.annals.happening.Happening;
import org.annals.happening.HappeningMaker;
import org.annals.happening.Origins;
import org.annals.identity.Identities;
import org.annals.identity.IdentityMaker;
import org.annals.identity.Signature;
import org.annals.linkage.Clustering;
import org.annals.linkage.Linkage;
import org.annals.resource.Resources;
import org.annals.situation.Fact;
import org.annals.situation.Query;
import org.annals.situation.SituationMaker;
import org.annals.story.Story;
import org.annals.story.StoryMaker;
import org.jspecify.annotations.Nullable;

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
    return views(accounts, Corrections.NONE);
  }

  /** What some accounts tell together, put right by a user. */
  public Views views(Collection<Account> accounts, Corrections corrections) {
    List<Account> current = current(accounts, corrections);
    Identities identified = identities(current, corrections);
    List<Happening> made = happenings(current, identified, corrections);
    List<Story> told = stories.stories(current, made);
    return new Views(current, identified, withStories(made, told), told);
  }

  /**
   * What holds, as the accounts have it.
   *
   * @param accounts in any order; those published after the query's day of knowledge are left out
   */
  public List<Fact> situation(Collection<Account> accounts, Query query) {
    return situation(accounts, Corrections.NONE, query, undated -> null);
  }

  /**
   * What holds, as the accounts have it, put right by a user.
   *
   * @param accounts in any order; those published after the query's day of knowledge are left out
   * @param recorded when an undated report came to be known; null if it always was
   */
  public List<Fact> situation(
      Collection<Account> accounts,
      Corrections corrections,
      Query query,
      Function<Account, @Nullable LocalDate> recorded) {
    List<Account> known =
        accounts.stream().filter(account -> isKnown(account, query.known(), recorded)).toList();
    List<Account> current = current(known, corrections);
    Identities identified = identities(current, corrections);
    return situation.facts(
        current, happenings(current, identified, corrections), identified, query);
  }

  private static List<Account> current(Collection<Account> accounts, Corrections corrections) {
    return Revisions.latest(accounts).stream()
        .map(corrections::applied)
        .sorted(CanonicalOrder.OF_ACCOUNTS)
        .toList();
  }

  private Identities identities(List<Account> accounts, Corrections corrections) {
    if (corrections.isEmpty()) {
      return identities.identities(accounts);
    }
    List<Signature> distinct =
        accounts.stream().flatMap(identities::signatures).distinct().toList();
    Linkage<Signature> linkage =
        corrections.ofActors(identities.linkage(), identities.signatures(), accounts);
    return new Identities(
        identities.signatures(), clusters(linkage, distinct).map(IdentityMaker::identity).toList());
  }

  private List<Happening> happenings(
      List<Account> accounts, Identities identified, Corrections corrections) {
    if (corrections.isEmpty()) {
      return happenings.happenings(accounts, identified);
    }
    List<Attested> attested = accounts.stream().flatMap(happenings::attested).toList();
    Linkage<Attested> linkage =
        corrections.ofHappenings(happenings.linkage(), accounts, happenings::attested);
    Origins origins = happenings.origins();
    return clusters(linkage, attested)
        .map(cluster -> happenings.happening(cluster, identified, origins))
        .toList();
  }

  /** In canonical order of their first items. */
  private static <T> Stream<List<T>> clusters(Linkage<T> linkage, List<T> items) {
    return new Clustering<>(linkage)
        .components(items).stream()
            .flatMap(component -> component.clusters().stream())
            .sorted(Comparator.comparing(cluster -> cluster.get(0), linkage.order()));
  }

  private static boolean isKnown(
      Account account, @Nullable LocalDate on, Function<Account, @Nullable LocalDate> recorded) {
    PartialDate published = account.report().published();
    LocalDate since = published == null ? recorded.apply(account) : published.firstDay();
    return on == null || since == null || !since.isAfter(on);
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
