package org.annals.happening;

import java.util.HashMap;
import java.util.Map;
import org.annals.event.Event;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/**
 * Which senses of the lexicon tell of one and the same act: toppled, ousted, overthrown. {@code
 * happening/families.tsv}.
 */
final class Families {

  private static final String TABLE = "happening/families.tsv";

  private final Map<String, String> bySense = new HashMap<>();

  private Families() {}

  static Families load(Resources resources) {
    Families families = new Families();
    for (Table.Row row : Table.read(resources, TABLE, "family", "senses")) {
      String family = row.require("family");
      row.require("senses");
      row.list("senses").forEach(sense -> families.bySense.put(sense, family));
    }
    return families;
  }

  /** The family of an event's sense; the sense itself where it has none. */
  String of(Event event) {
    return bySense.getOrDefault(event.sense(), event.sense());
  }
}
