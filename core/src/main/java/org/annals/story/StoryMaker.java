package org.annals.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.copy.CopyFinder;
import org.annals.date.PartialDate;
import org.annals.event.Status;
import org.annals.happening.Attestation;
import org.annals.happening.Happening;
import org.annals.linkage.Clustering;
import org.annals.resource.Resources;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes stories of reports. Immutable; safe for use by many threads. */
public final class StoryMaker {

  private final TellingLinkage linkage;
  private final CopyFinder copies;
  private final Spellings spellings;

  private StoryMaker(TellingLinkage linkage, CopyFinder copies, Spellings spellings) {
    this.linkage = linkage;
    this.copies = copies;
    this.spellings = spellings;
  }

  /**
   * Reads the tables.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static StoryMaker load(Resources resources) {
    return new StoryMaker(
        new TellingLinkage(resources), CopyFinder.load(resources), new Spellings(resources));
  }

  public TellingLinkage linkage() {
    return linkage;
  }

  /**
   * The stories that some reports tell, in canonical order of their first reports; each report is
   * in exactly one.
   *
   * @param happenings those that the accounts attest
   */
  public List<Story> stories(Collection<Account> accounts, Collection<Happening> happenings) {
    return new Clustering<>(linkage)
        .components(tellings(accounts, happenings)).stream()
            .flatMap(component -> component.clusters().stream())
            .sorted((one, other) -> linkage.order().compare(one.get(0), other.get(0)))
            .map(this::story)
            .toList();
  }

  /**
   * Reports with the happenings that they tell of.
   *
   * @param happenings in canonical order of their first attestations
   */
  public static List<Telling> tellings(
      Collection<Account> accounts, Collection<Happening> happenings) {
    Map<String, Map<String, Attested>> byReport = new HashMap<>();
    for (Happening happening : happenings) {
      for (Attestation at : happening.attestations()) {
        byReport
            .computeIfAbsent(at.report(), unused -> new HashMap<>())
            .merge(happening.id(), new Attested(at.begin(), happening), Attested::first);
      }
    }
    return accounts.stream()
        .map(account -> telling(account, byReport.getOrDefault(account.report().id(), Map.of())))
        .toList();
  }

  /** A happening with the place where a report first tells of it. */
  private record Attested(int begin, Happening happening) {

    private Attested first(Attested other) {
      return other.begin() < begin ? other : this;
    }
  }

  private static Telling telling(Account account, Map<String, Attested> attested) {
    return new Telling(
        account,
        attested.values().stream()
            .sorted(
                Comparator.comparingInt(Attested::begin)
                    .thenComparing(attestation -> attestation.happening().id()))
            .map(Attested::happening)
            .toList());
  }

  /**
   * The story that a cluster is.
   *
   * @param cluster in canonical order
   */
  public Story story(List<Telling> cluster) {
    List<Account> accounts = cluster.stream().map(Telling::account).toList();
    List<Happening> main =
        cluster.stream()
            .flatMap(telling -> MainHappenings.of(telling, linkage.lead(telling)).stream())
            .distinct()
            .toList();
    return new Story(
        cluster.get(0).storyId(),
        title(cluster),
        days(accounts, main).min(Comparator.naturalOrder()).orElse(null),
        days(accounts, main).max(Comparator.naturalOrder()).orElse(null),
        accounts.stream().map(account -> account.report().id()).toList(),
        main.stream().map(Happening::id).toList(),
        copies.derivations(accounts),
        spellings.differences(accounts));
  }

  private static Stream<PartialDate> days(List<Account> accounts, List<Happening> main) {
    Stream<@Nullable PartialDate> published = accounts.stream().map(a -> a.report().published());
    Stream<@Nullable PartialDate> happened =
        main.stream()
            .filter(h -> h.status() == Status.OCCURRED || h.status() == Status.ONGOING)
            .flatMap(happening -> Stream.of(happening.from(), happening.to()));
    return Stream.concat(published, happened).filter(Objects::nonNull).map(PartialDate::toDay);
  }

  /** That of the report which is most like all others, among those that have one. */
  private @Nullable String title(List<Telling> cluster) {
    List<Telling> titled =
        cluster.stream().filter(t -> t.account().report().title() != null).toList();
    if (titled.isEmpty()) {
      return firstSentence(cluster.get(0).account());
    }
    Telling best = titled.get(0);
    double most = likeness(best, cluster);
    for (Telling telling : titled) {
      double likeness = likeness(telling, cluster);
      if (likeness > most) {
        best = telling;
        most = likeness;
      }
    }
    return best.account().report().title();
  }

  private double likeness(Telling telling, List<Telling> cluster) {
    Lead lead = linkage.lead(telling);
    return cluster.stream().mapToDouble(other -> lead.likeness(linkage.lead(other))).sum();
  }

  private static @Nullable String firstSentence(Account account) {
    List<Span> sentences = account.sentences();
    return sentences.isEmpty() ? null : account.report().text().slice(sentences.get(0));
  }
}
