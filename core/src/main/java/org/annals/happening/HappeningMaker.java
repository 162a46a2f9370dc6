package org.annals.happening;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.copy.CopyFinder;
import org.annals.event.Event;
import org.annals.identity.Identities;
import org.annals.linkage.Clustering;
import org.annals.resource.Resources;

/** Makes happenings of what accounts tell. Immutable; safe for use by many threads. */
public final class HappeningMaker {

  private final AttestedLinkage linkage;
  private final CopyFinder copies;

  private HappeningMaker(AttestedLinkage linkage, CopyFinder copies) {
    this.linkage = linkage;
    this.copies = copies;
  }

  /**
   * Reads the weights of the links.
   *
   * @throws org.annals.resource.ResourceException if a table is broken
   */
  public static HappeningMaker load(Resources resources) {
    return new HappeningMaker(new AttestedLinkage(), CopyFinder.load(resources));
  }

  public AttestedLinkage linkage() {
    return linkage;
  }

  /** All that an account tells of. */
  public static Stream<Attested> attested(Account account) {
    return account.events().stream().map(event -> new Attested(account, event));
  }

  /**
   * The happenings that some accounts tell of, in canonical order of their first attestations.
   *
   * @param identities made of these accounts, or of more
   */
  public List<Happening> happenings(Collection<Account> accounts, Identities identities) {
    return new Clustering<>(linkage)
        .components(accounts.stream().flatMap(HappeningMaker::attested).toList()).stream()
            .flatMap(component -> component.clusters().stream())
            .sorted((one, other) -> linkage.order().compare(one.get(0), other.get(0)))
            .map(cluster -> happening(cluster, identities))
            .toList();
  }

  /**
   * The happening that a cluster is.
   *
   * @param cluster in canonical order
   */
  public Happening happening(List<Attested> cluster, Identities identities) {
    Attested first = cluster.get(0);
    Event event = first.event();
    return new Happening(
        first.happeningId(),
        event.type(),
        event.mode(),
        event.from(),
        event.to(),
        parties(first, event.actors(), identities),
        parties(first, event.recipients(), identities),
        parties(first, event.objects(), identities),
        null,
        event.status(),
        event.negated(),
        cluster.stream().map(Attested::attestation).toList(),
        1,
        Standing.of(1, (int) cluster.stream().map(Attested::account).distinct().count()),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Party> parties(Attested first, List<String> actors, Identities identities) {
    return actors.stream()
        .map(actor -> Party.of(identities.of(first.account(), actor)))
        .distinct()
        .toList();
  }
}
