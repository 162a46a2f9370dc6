package org.annals.bench.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One sentence with its one coded event.
 *
 * @param types the type and those that are right as well
 * @param actors countries of the actors, where they have any
 * @param recipients countries of the recipients, where they have any
 * @param reciprocal whether all parties are both
 */
public record GoldCoding(
    String id,
    String text,
    Set<String> types,
    List<String> actors,
    List<String> recipients,
    boolean reciprocal) {

  public GoldCoding {
    types = Set.copyOf(types);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Whether any party has a country, so that the parties can be judged. */
  public boolean hasCountry() {
    return !actors.isEmpty() || !recipients.isEmpty();
  }

  /** Whether the parties of an event of an accepted type are the right ones. */
  boolean hasPartiesOf(CodedEvent event) {
    if (!types.contains(event.type())) {
      return false;
    }
    return reciprocal
        ? isAmong(event)
        : meets(actors, event.actors()) && meets(recipients, event.recipients());
  }

  private static boolean meets(List<String> wanted, Set<String> given) {
    return wanted.isEmpty() || wanted.stream().anyMatch(given::contains);
  }

  private boolean isAmong(CodedEvent event) {
    List<String> both = new ArrayList<>(actors);
    both.addAll(recipients);
    Set<String> parties = new TreeSet<>(both);
    Set<String> given = new TreeSet<>(event.actors());
    given.addAll(event.recipients());
    given.retainAll(parties);
    return event.actors().stream().anyMatch(parties::contains)
        && event.recipients().stream().anyMatch(parties::contains)
        && given.size() >= Math.min(2, parties.size());
  }
}
