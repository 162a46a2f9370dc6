package org.annals.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.jspecify.annotations.Nullable;

/** Organizations and armed groups by name, {@code actor/organizations.tsv}. */
final class Organizations {

  /** A row: a body with its English name. */
  record Organization(
      String name, ActorKind kind, @Nullable String country, List<Sector> sectors) {}

  private final Map<String, Organization> byName = new HashMap<>();

  private Organizations() {}

  static Organizations load(Resources resources) {
    Organizations table = new Organizations();
    for (Table.Row row :
        Table.read(
            resources,
            "actor/organizations.tsv",
            "name",
            "names",
            "kind",
            "country",
            "sectors",
            "source")) {
      row.require("source");
      Organization organization = organization(row);
      table.byName.put(organization.name(), organization);
      row.list("names").forEach(name -> table.byName.put(name, organization));
    }
    return table;
  }

  private static Organization organization(Table.Row row) {
    String country = row.get("country");
    if (!country.isEmpty() && !country.matches("[A-Z]{3}")) {
      throw row.error("names no country: " + country);
    }
    return new Organization(
        row.require("name"),
        ActorNouns.constant(row, ActorKind.class, row.require("kind")),
        country.isEmpty() ? null : country,
        row.list("sectors").stream()
            .map(name -> ActorNouns.constant(row, Sector.class, name))
            .toList());
  }

  /** By a name in the very letters of the table. */
  Optional<Organization> byName(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
