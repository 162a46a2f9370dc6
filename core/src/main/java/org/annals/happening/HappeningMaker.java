package org.annals.happening;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.copy.CopyFinder;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.Status;
import org.annals.identity.Identities;
import org.annals.linkage.Clustering;
import org.annals.place.Place;
import org.annals.resource.Resources;
import org.annals.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes happenings of what accounts tell. Immutable; safe for use by many threads. */
public final class HappeningMaker {

  private final AttestedLinkage linkage;
  private final OwnTellings tellings;
  private final CopyFinder copies;

  private HappeningMaker(AttestedLinkage linkage, OwnTellings tellings, CopyFinder copies) {
    this.linkage = linkage;
    this.tellings = tellings;
    this.copies = copies;
  }

  /**
   * Reads the weights of the links.
   *
   * @throws org.annals.resource.ResourceException if a table is broken
   */
  public static HappeningMaker load(Resources resources) {
    AttestedLinkage linkage = new AttestedLinkage(LinkWeights.load(resources));
    return new HappeningMaker(
        linkage, OwnTellings.load(resources, linkage), CopyFinder.load(resources));
  }

  public AttestedLinkage linkage() {
    return linkage;
  }

  /** Each event of an account by itself: what links are learnt from. */
  public Stream<Attested> singles(Account account) {
    return tellings.singles(account).stream();
  }

  /** All that an account tells of. */
  public Stream<Attested> attested(Account account) {
    return tellings.of(account).stream();
  }

  /**
   * The happenings that some accounts tell of, in canonical order of their first attestations.
   *
   * @param identities made of these accounts, or of more
   */
  public List<Happening> happenings(Collection<Account> accounts, Identities identities) {
    Origins origins = origins();
    return new Clustering<>(linkage)
        .components(accounts.stream().flatMap(this::attested).toList()).stream()
            .flatMap(component -> component.clusters().stream())
            .sorted((one, other) -> linkage.order().compare(one.get(0), other.get(0)))
            .map(cluster -> happening(cluster, identities, origins))
            .toList();
  }

  /** Counts origins; keeps what reports have in common, so one serves many happenings. */
  public Origins origins() {
    return new Origins(copies);
  }

  /**
   * The happening that a cluster is.
   *
   * @param cluster in canonical order
   * @param origins counts the independent tellings
   */
  public Happening happening(List<Attested> cluster, Identities identities, Origins origins) {
    Chief chief = Chief.of(cluster, identities);
    Tallies tallies = Tallies.of(cluster);
    List<Difference> differences = new ArrayList<>(new Differences(cluster).list());
    differences.addAll(tallies.differences());
    int independent = origins.count(voices(cluster, identities));
    int reports = (int) cluster.stream().map(one -> one.account().report().id()).distinct().count();
    Event dated = dated(cluster);
    return new Happening(
        cluster.get(0).happeningId(),
        chief.event().type(),
        events(cluster).map(Event::mode).filter(Objects::nonNull).findFirst().orElse(null),
        dated.from(),
        dated.to(),
        chief.actors(),
        chief.recipients(),
        chief.objects(),
        location(cluster),
        status(cluster),
        events(cluster).allMatch(Event::negated),
        cluster.stream().flatMap(one -> one.attestations().stream()).toList(),
        independent,
        isDisputed(differences) ? Standing.DISPUTED : Standing.of(independent, reports),
        tallies.tallies(),
        differences,
        List.of());
  }

  private static Stream<Event> events(List<Attested> cluster) {
    return cluster.stream().flatMap(attested -> attested.events().stream());
  }

  private static List<Origins.Voice> voices(List<Attested> cluster, Identities identities) {
    List<Origins.Voice> voices = new ArrayList<>();
    for (Attested attested : cluster) {
      for (Event event : attested.events()) {
        Account account = attested.account();
        voices.add(
            Origins.Voice.of(account, event.sentence(), speaker(account, event, identities)));
      }
    }
    return voices;
  }

  private static @Nullable String speaker(Account account, Event event, Identities identities) {
    return account.statements().stream()
        .filter(statement -> statement.id().equals(event.reported()))
        .map(Statement::speaker)
        .filter(Objects::nonNull)
        .findFirst()
        .map(speaker -> identities.of(account, speaker).id())
        .orElse(null);
  }

  /** The event that is dated most precisely; of equals the first in canonical order. */
  private static Event dated(List<Attested> cluster) {
    return events(cluster).min(Comparator.comparingLong(HappeningMaker::days)).orElseThrow();
  }

  private static long days(Event event) {
    PartialDate from = event.from();
    PartialDate to = event.to();
    if (from == null && to == null) {
      return Long.MAX_VALUE;
    }
    return from == null || to == null
        ? Long.MAX_VALUE - 1
        : ChronoUnit.DAYS.between(from.firstDay(), to.lastDay());
  }

  private static @Nullable Location location(List<Attested> cluster) {
    Place place = null;
    for (Attested attested : cluster) {
      place = Whereabouts.closer(place, attested.profile().place());
    }
    return place == null ? null : Location.of(place);
  }

  /**
   * The latest report's; where that tells it several times, what came about rather than the rest.
   */
  private static Status status(List<Attested> cluster) {
    return cluster.get(cluster.size() - 1).events().stream()
        .map(Event::status)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static boolean isDisputed(List<Difference> differences) {
    return differences.stream()
        .anyMatch(
            difference ->
                switch (difference.kind()) {
                  case FIGURE, POLARITY, STATUS -> true;
                  case DATE, PLACE, ACTOR, SPELLING -> false;
                });
  }
}
