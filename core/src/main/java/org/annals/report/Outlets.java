package org.annals.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Names of outlets, agencies and sources of photographs. Immutable. */
final class Outlets {

  /** What one of them does. */
  enum Kind {
    OUTLET,
    AGENCY,
    PHOTO
  }

  /** One of them, under its full name. */
  record Outlet(String name, Kind kind) {}

  private final Map<String, Outlet> outlets = new HashMap<>();

  Outlets(Resources resources) {
    for (Table.Row row : Table.read(resources, "report/outlets.tsv", "name", "aliases", "kind")) {
      Outlet outlet = new Outlet(row.require("name"), kindOf(row));
      outlets.put(Phrases.normal(outlet.name()), outlet);
      row.list("aliases").forEach(alias -> outlets.put(Phrases.normal(alias), outlet));
    }
  }

  private static Kind kindOf(Table.Row row) {
    try {
      return Kind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw row.error("is of no known kind: " + row.get("kind"));
    }
  }

  /** The one that a line names, and names alone. */
  Optional<Outlet> named(String line) {
    return Optional.ofNullable(outlets.get(Phrases.normal(line)));
  }
}
