package org.annals.place;

import org.jspecify.annotations.Nullable;

/**
 * One place of the gazetteer.
 *
 * @param id GeoNames' number, an ICAO code, a country's alpha-3 code, a region's code, or our own
 * @param name in English where that is known
 * @param kind what it is
 * @param feature GeoNames' feature code, {@code OWN} for a row of our own tables
 * @param country alpha-3; null for what lies in several countries or in none
 * @param region id of the first-level region it lies in or is; null where unknown
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population 0 where unknown
 * @param fame 3 known everywhere, 2 often in the news, 1 seldom; 0 for what only its size speaks
 */
record Entry(
    String id,
    String name,
    PlaceKind kind,
    String feature,
    @Nullable String country,
    @Nullable String region,
    double latitude,
    double longitude,
    int population,
    int fame) {

  private static final double COUNTRY = 9;
  private static final double[] OF_FAME = {0, 4.8, 6, 8.5};
  private static final double STATE = 6.85;
  private static final double REGION = 5.2;
  private static final double COUNTY = 3.6;
  private static final double AIRPORT = 4.5;
  private static final double SMALLEST_TOWN = 300;

  /** How much news speaks of it, on the scale of the decimal logarithm of a town's people. */
  double importance() {
    if (kind == PlaceKind.COUNTRY) {
      return COUNTRY;
    }
    if (id.equals(region)) {
      return fame == 3 ? STATE : fame == 2 ? REGION + 0.4 : REGION;
    }
    if (fame > 0) {
      return OF_FAME[fame];
    }
    return switch (feature) {
      case "ADM2" -> COUNTY;
      case "AIRP" -> AIRPORT;
      case "PPLC" -> people() + 2;
      case "PPLA" -> people() + 0.5;
      case "PPLX", "PPLL" -> people() - 0.7;
      default -> people();
    };
  }

  private double people() {
    return Math.log10(Math.max(population, SMALLEST_TOWN));
  }

  /** Whether it is a first-level region. */
  boolean isFirstLevel() {
    return id.equals(region);
  }

  /** Whether another lies in it, as far as the table knows. */
  boolean holds(Entry other) {
    if (this == other) {
      return false;
    }
    if (kind == PlaceKind.COUNTRY) {
      return country != null && country.equals(other.country);
    }
    if (isFirstLevel()) {
      return id.equals(other.region);
    }
    return kind == PlaceKind.REGION
        && country != null
        && country.equals(other.country)
        && kilometres(other) < NEAR_KM;
  }

  /** Farther than this from a county's or small region's middle lies another. */
  private static final double NEAR_KM = 70;

  double kilometres(Entry other) {
    return GreatCircle.kilometres(latitude, longitude, other.latitude, other.longitude);
  }
}
