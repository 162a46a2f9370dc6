package org.annals.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.account.Account;
import org.annals.copy.CopyFinder;
import org.annals.happening.Attestation;
import org.annals.happening.Happening;
import org.annals.linkage.Clustering;
import org.annals.resource.Resources;

/** Makes stories of reports. Immutable; safe for use by many threads. */
public final class StoryMaker {

  private final TellingLinkage linkage;
  private final CopyFinder copies;

  private StoryMaker(TellingLinkage linkage, CopyFinder copies) {
    this.linkage = linkage;
    this.copies = copies;
  }

  /**
   * Reads the tables.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static StoryMaker load(Resources resources) {
    return new StoryMaker(new TellingLinkage(), CopyFinder.load(resources));
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
    Map<String, List<Happening>> byReport = new HashMap<>();
    for (Happening happening : happenings) {
      happening.attestations().stream()
          .map(Attestation::report)
          .distinct()
          .forEach(id -> byReport.computeIfAbsent(id, unused -> new ArrayList<>()).add(happening));
    }
    return accounts.stream()
        .map(a -> new Telling(a, byReport.getOrDefault(a.report().id(), List.of())))
        .toList();
  }

  /**
   * The story that a cluster is.
   *
   * @param cluster in canonical order
   */
  public Story story(List<Telling> cluster) {
    List<Account> accounts = cluster.stream().map(Telling::account).toList();
    Telling first = cluster.get(0);
    return new Story(
        first.storyId(),
        first.account().report().title(),
        first.account().report().published(),
        first.account().report().published(),
        accounts.stream().map(account -> account.report().id()).toList(),
        cluster.stream()
            .flatMap(telling -> telling.happenings().stream())
            .map(Happening::id)
            .distinct()
            .toList(),
        copies.derivations(accounts),
        List.of());
  }
}
