package org.annals.bench.coding;

import java.util.Set;

/**
 * A typed event as the program coded it.
 *
 * @param type PLOVER's
 * @param actors countries of its actors, where known
 * @param recipients countries of its recipients, where known
 */
public record CodedEvent(String type, Set<String> actors, Set<String> recipients) {

  public CodedEvent {
    actors = Set.copyOf(actors);
    recipients = Set.copyOf(recipients);
  }
}
