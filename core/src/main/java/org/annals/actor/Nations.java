package org.annals.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.annals.country.Countries;
import org.annals.country.Country;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.jspecify.annotations.Nullable;

/** States and peoples by their names and demonyms: the countries and {@code actor/peoples.tsv}. */
final class Nations {

  private final Countries countries;
  private final Map<String, Nation> adjectives = new HashMap<>();
  private final Map<String, Nation> people = new HashMap<>();

  private Nations(Countries countries) {
    this.countries = countries;
  }

  static Nations load(Resources resources) {
    Countries countries = Countries.load(resources);
    Nations nations = new Nations(countries);
    for (Table.Row row :
        Table.read(resources, "actor/peoples.tsv", "adjectives", "people", "country")) {
      nations.add(row);
    }
    return nations;
  }

  private void add(Table.Row row) {
    row.require("adjectives");
    String code = row.get("country");
    if (!code.isEmpty() && countries.byCode(code).isEmpty()) {
      throw row.error("names no country: " + code);
    }
    @Nullable String country = code.isEmpty() ? null : code;
    for (String adjective : row.list("adjectives")) {
      adjectives.put(adjective, new Nation(adjective, country, false));
    }
    for (String word : row.list("people")) {
      people.put(word, new Nation(word, country, false));
    }
  }

  /** A country's own name. */
  Optional<Nation> named(String name) {
    return countries.byName(name).map(Nations::state);
  }

  /** A building or quarter that stands for a government. */
  Optional<Nation> seat(String name) {
    return countries.bySeat(name).map(Nations::state);
  }

  /** A city that may stand for a government. */
  Optional<Nation> capital(String name) {
    return countries.byCapital(name).map(Nations::state);
  }

  /** What a word before a noun says that it is of. */
  Optional<Nation> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word))
        .or(() -> countries.byAdjective(word).map(Nations::state));
  }

  /** What a noun says that its bearers are of. */
  Optional<Nation> people(String word) {
    return Optional.ofNullable(people.get(word))
        .or(() -> countries.byPeople(word).map(Nations::state));
  }

  /** The English name of a country by its code. */
  String name(String code) {
    return countries.byCode(code).map(Country::name).orElse(code);
  }

  private static Nation state(Country country) {
    return new Nation(country.name(), country.code(), true);
  }
}
