package org.annals.brief;

import java.util.HashMap;
import java.util.Map;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** How a kind of event is put between its parties, {@code brief/verbs.tsv}. Immutable. */
final class VerbPhrases {

  private static final String TABLE = "brief/verbs.tsv";

  /**
   * One kind of event.
   *
   * @param past A ... B
   * @param progressive A is ... B
   * @param infinitive A to ... B
   */
  record VerbPhrase(String past, String progressive, String infinitive) {}

  private final Map<String, VerbPhrase> phrases;

  private VerbPhrases(Map<String, VerbPhrase> phrases) {
    this.phrases = Map.copyOf(phrases);
  }

  /**
   * Reads the table.
   *
   * @throws ResourceException if a row is broken, or a type has no row without a mode
   */
  static VerbPhrases load(Resources resources) {
    Map<String, VerbPhrase> phrases = new HashMap<>();
    for (Table.Row row :
        Table.read(resources, TABLE, "type", "mode", "past", "progressive", "infinitive")) {
      phrases.put(
          key(type(row), row.get("mode")),
          new VerbPhrase(
              row.require("past"), row.require("progressive"), row.require("infinitive")));
    }
    for (EventType type : EventType.values()) {
      if (!phrases.containsKey(key(type, ""))) {
        throw new ResourceException(TABLE + " has no row for " + type + " without a mode");
      }
    }
    return new VerbPhrases(phrases);
  }

  private static EventType type(Table.Row row) {
    try {
      return EventType.valueOf(row.require("type"));
    } catch (IllegalArgumentException unknown) {
      throw row.error("names no type of event: " + row.get("type"));
    }
  }

  private static String key(EventType type, String mode) {
    return type + "/" + mode;
  }

  /** The words for an event that has a type. */
  VerbPhrase of(Event event, EventType type) {
    String mode = event.mode() == null ? "" : event.mode();
    VerbPhrase phrase = phrases.get(key(type, mode));
    if (phrase == null) {
      phrase = phrases.get(key(type, ""));
    }
    if (phrase == null) {
      throw new IllegalStateException("no words for " + type);
    }
    return phrase;
  }
}
