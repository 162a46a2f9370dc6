package org.annals.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.country.Countries;
import org.annals.country.Country;
import org.annals.resource.Resources;
import org.jspecify.annotations.Nullable;

/** All places that are known, by their names. Immutable. */
final class Gazetteer {

  private final Countries countries;
  private final Map<String, Entry> countryEntries;
  private final List<Entry> entries;
  private final Index names;
  private final Index looseNames;
  private final Index abbreviations;

  Gazetteer(
      Countries countries,
      Map<String, Entry> countryEntries,
      List<Entry> entries,
      Index names,
      Index looseNames,
      Index abbreviations) {
    this.countries = countries;
    this.countryEntries = countryEntries;
    this.entries = entries;
    this.names = names;
    this.looseNames = looseNames;
    this.abbreviations = abbreviations;
  }

  /**
   * Reads all tables.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  static Gazetteer load(Resources resources) {
    return new GazetteerReader(Countries.load(resources)).read(resources);
  }

  List<Entry> entries() {
    return entries;
  }

  /** The places of a name as it is written but for case and diacritics, the weightiest first. */
  List<Entry> named(String name) {
    List<Entry> found = new ArrayList<>();
    add(names.get(NameKey.plain(name)), found);
    country(name).filter(country -> !isPartOf(country, found)).ifPresent(found::add);
    return sorted(found);
  }

  /** Whether a name that also stands for a country is a part of it by its own right: England. */
  private static boolean isPartOf(Entry country, List<Entry> found) {
    return found.stream()
        .anyMatch(
            entry ->
                entry.fame() == 3
                    && entry.kind() == PlaceKind.REGION
                    && country.country() != null
                    && country.country().equals(entry.country()));
  }

  /** Whether a name is that of a building or street that stands for a government. */
  boolean isSeat(String name) {
    return countries.bySeat(name).isPresent();
  }

  boolean isCountry(String name) {
    return countries.byName(name).isPresent();
  }

  /** The places whose names sound alike, the weightiest first. */
  List<Entry> soundingLike(String name) {
    List<Entry> found = new ArrayList<>();
    add(looseNames.get(NameKey.loose(name)), found);
    return sorted(found);
  }

  /** Regions by a short form of their name: {@code Ky.} */
  List<Entry> abbreviated(String name) {
    List<Entry> found = new ArrayList<>();
    add(abbreviations.get(name), found);
    if (found.isEmpty()) {
      // At a sentence's end the full stop is the sentence's.
      add(abbreviations.get(name + "."), found);
    }
    return found;
  }

  private Optional<Entry> country(String name) {
    return countries.byName(name).flatMap(found -> country(found));
  }

  private Optional<Entry> country(Country country) {
    return Optional.ofNullable(countryEntries.get(country.alpha3()));
  }

  /** The country whose people or things an adjective or noun tells: {@code Danish}. */
  @Nullable String demonym(String word) {
    return countries.byDemonym(word).map(Country::code).orElse(null);
  }

  private void add(int[] numbers, List<Entry> found) {
    for (int number : numbers) {
      found.add(entries.get(number));
    }
  }

  private static List<Entry> sorted(List<Entry> found) {
    found.sort(Comparator.comparingDouble(Entry::importance).reversed().thenComparing(Entry::id));
    return found;
  }
}
