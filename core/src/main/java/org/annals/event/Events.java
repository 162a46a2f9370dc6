package org.annals.event;

import java.util.List;

/**
 * What a report says happened and what it says is so.
 *
 * @param events in text order
 * @param states in text order
 */
public record Events(List<Event> events, List<State> states) {

  public Events {
    events = List.copyOf(events);
    states = List.copyOf(states);
  }
}
