package org.annals.country;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory, of today or of the past.
 *
 * @param alpha3 its code in ISO 3166-1 alpha-3; of a state that is no more, in ISO 3166-3
 * @param alpha2 its two-letter code; null where there is none
 * @param name its short name in English, without article
 * @param names further names and abbreviations that news uses for it
 * @param adjectives what stands for it before a noun: {@code Syrian}
 * @param people nouns for its people, singular and plural
 * @param capitals cities that may stand for its government, the seat of it first
 * @param seats buildings, streets and quarters that stand for its government: {@code Kremlin}
 * @param successor alpha-3 code of the country of today that stands for it; null for those of today
 * @param latitude of a point in its middle, in degrees north
 * @param longitude of that point, in degrees east
 */
public record Country(
    String alpha3,
    @Nullable String alpha2,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> people,
    List<String> capitals,
    List<String> seats,
    @Nullable String successor,
    double latitude,
    double longitude) {

  public Country {
    Objects.requireNonNull(name, "name");
    if (!alpha3.matches("[A-Z]{3}") || (alpha2 != null && !alpha2.matches("[A-Z]{2}"))) {
      throw new IllegalArgumentException("no country codes: " + alpha3 + ", " + alpha2);
    }
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException("no point: " + latitude + ", " + longitude);
    }
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }

  /** The ISO 3166-1 alpha-3 code to give for it: its own, or its successor's. */
  public String code() {
    return successor == null ? alpha3 : successor;
  }
}
