package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.actor.Actor;

/**
 * Who takes which part in an event, by ids.
 *
 * @param actors who acts; all parties of a reciprocal event
 * @param recipients who is acted upon; all parties of a reciprocal event, or nobody where only one
 *     is known
 * @param objects third parties
 */
record Parties(List<String> actors, List<String> recipients, List<String> objects) {

  boolean isEmpty() {
    return actors.isEmpty() && recipients.isEmpty();
  }

  /** Reads the roles from the slots that the sense names; nobody acts upon himself. */
  static Parties of(Match match, Fillers fillers) {
    Sense sense = match.sense();
    Set<String> actors = filled(sense.actor(), acting(match), fillers, false);
    Set<String> recipients = filled(sense.recipient(), match.frame(), fillers, true);
    Set<String> objects = filled(sense.object(), match.frame(), fillers, false);
    if (sense.reciprocal()) {
      return reciprocal(actors, recipients, objects);
    }
    recipients.removeAll(actors);
    objects.removeAll(actors);
    objects.removeAll(recipients);
    return new Parties(
        new ArrayList<>(actors), new ArrayList<>(recipients), new ArrayList<>(objects));
  }

  /** Where a sense takes the possessor for what suffers (his arrest), he does not act. */
  private static Frame acting(Match match) {
    Sense sense = match.sense();
    boolean suffers =
        sense.recipient().contains(Slot.POSSESSOR) || sense.object().contains(Slot.POSSESSOR);
    boolean also = sense.actor().contains(Slot.POSSESSOR);
    return suffers && !also ? match.frame().without(Slot.SUBJECT, Slot.POSSESSOR) : match.frame();
  }

  private static Parties reciprocal(
      Set<String> actors, Set<String> recipients, Set<String> objects) {
    Set<String> all = new LinkedHashSet<>(actors);
    all.addAll(recipients);
    objects.removeAll(all);
    List<String> parties = new ArrayList<>(all);
    return new Parties(parties, parties.size() > 1 ? parties : List.of(), new ArrayList<>(objects));
  }

  /** These parties with recipients, where there are none yet. */
  Parties toward(List<String> others) {
    if (!recipients.isEmpty()) {
      return this;
    }
    List<String> told = others.stream().filter(id -> !actors.contains(id)).toList();
    List<String> third = objects.stream().filter(id -> !told.contains(id)).toList();
    return new Parties(actors, told, third);
  }

  /** The actors of the first slot that holds any. */
  private static Set<String> filled(
      List<Slot> slots, Frame frame, Fillers fillers, boolean suffering) {
    Set<String> found = new LinkedHashSet<>();
    for (Slot slot : slots) {
      for (int filler : frame.fillers(slot)) {
        fillers.actors(filler).stream().map(Actor::id).forEach(found::add);
        if (!found.isEmpty() && !slot.equals(Slot.SUBJECT)) {
          break;
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (suffering) {
      slots.stream()
          .flatMap(slot -> frame.fillers(slot).stream())
          .map(fillers::stateOf)
          .flatMap(Optional::stream)
          .map(Actor::id)
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }
}
