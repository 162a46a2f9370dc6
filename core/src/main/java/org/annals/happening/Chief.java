package org.annals.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.annals.account.Account;
import org.annals.actor.Mention;
import org.annals.event.Event;
import org.annals.identity.Identities;
import org.annals.identity.Identity;

/**
 * Who takes part in a happening: as the telling has it that names most of them; a side that it
 * leaves open as the next best has that.
 */
final class Chief {

  private final List<Told> told;
  private final Identities identities;

  /** One event of one account. */
  record Told(Account account, Event event) {}

  private Chief(List<Told> told, Identities identities) {
    this.told = told;
    this.identities = identities;
  }

  /**
   * @param cluster in canonical order
   */
  static Chief of(List<Attested> cluster, Identities identities) {
    List<Told> told = new ArrayList<>();
    for (Attested attested : cluster) {
      attested.events().forEach(event -> told.add(new Told(attested.account(), event)));
    }
    told.sort(
        Comparator.comparingInt(Chief::named)
            .thenComparingInt(one -> parties(one.event()).size())
            .reversed());
    return new Chief(told, identities);
  }

  /** The event that tells most of who takes part; of equals the first in canonical order. */
  Event event() {
    return told.get(0).event();
  }

  List<Party> actors() {
    return side(Event::actors, Set.of());
  }

  List<Party> recipients() {
    return side(Event::recipients, isReciprocal() ? Set.of() : ids(actors()));
  }

  List<Party> objects() {
    Set<String> others = ids(actors());
    others.addAll(ids(recipients()));
    return side(Event::objects, others);
  }

  private boolean isReciprocal() {
    return event().actors().size() > 1 && event().recipients().containsAll(event().actors());
  }

  private static Set<String> ids(Collection<Party> parties) {
    Set<String> ids = new LinkedHashSet<>();
    parties.forEach(party -> ids.add(party.id()));
    return ids;
  }

  /** The first telling's side that is not empty, without those who stand elsewhere already. */
  private List<Party> side(Function<Event, List<String>> side, Set<String> elsewhere) {
    for (Told one : told) {
      List<Party> parties =
          side.apply(one.event()).stream()
              .map(actor -> identities.of(one.account(), actor))
              .filter(identity -> !elsewhere.contains(identity.id()))
              .distinct()
              .map((Identity identity) -> Party.of(identity))
              .toList();
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    return List.of();
  }

  private static Set<String> parties(Event event) {
    Set<String> parties = new LinkedHashSet<>(event.actors());
    parties.addAll(event.recipients());
    return parties;
  }

  private static int named(Told told) {
    Set<String> parties = parties(told.event());
    return (int)
        told.account().actors().stream()
            .filter(actor -> parties.contains(actor.id()))
            .filter(actor -> actor.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME))
            .count();
  }
}
