package org.annals.situation;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.resource.Table;

/**
 * Which events are meant: {@code CONSULT}, {@code RETREAT/withdraw}, or the id of an entry of the
 * lexicon.
 */
final class EventPattern {

  private static final String WORD = "word ";
  private static final int STEM = 4;

  private final Set<String> names;

  private EventPattern(Set<String> names) {
    this.names = names;
  }

  /** Reads the patterns of a row's cell. */
  static EventPattern of(Table.Row row) {
    for (String name : row.list("events")) {
      if (!name.equals(name.toLowerCase(Locale.ROOT)) && !isType(name.split("/")[0])) {
        throw row.error("has no type of event " + name);
      }
    }
    return new EventPattern(Set.copyOf(row.list("events")));
  }

  private static boolean isType(String name) {
    for (EventType type : EventType.values()) {
      if (type.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  boolean fits(Event event) {
    return names.contains(event.sense())
        || names.contains(String.valueOf(event.type()))
        || names.contains(act(event));
  }

  /** What an event does, as far as one tells such acts apart. */
  static String act(Event event) {
    if (event.type() == null) {
      return event.sense();
    }
    return event.mode() == null
        ? Objects.toString(event.type())
        : event.type() + "/" + event.mode();
  }

  /** An act that the lexicon does not know, by the letters that forms of its word share. */
  static String wordAct(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return WORD + plain.substring(0, Math.min(STEM, plain.length()));
  }

  /** Whether an act is known by its word alone. */
  static boolean isWordAct(String act) {
    return act.startsWith(WORD);
  }
}
