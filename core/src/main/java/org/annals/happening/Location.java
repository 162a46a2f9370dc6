package org.annals.happening;

import java.util.Objects;
import org.annals.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where something is, without the report that says so.
 *
 * @param name the gazetteer's name, or the report's where the gazetteer has none
 * @param country ISO 3166-1 alpha-3; null for seas, continents and the unknown
 * @param latitude degrees north (WGS 84); null where unknown
 * @param longitude degrees east (WGS 84); null where unknown
 */
public record Location(
    String name, @Nullable String country, @Nullable Double latitude, @Nullable Double longitude) {

  public Location {
    Objects.requireNonNull(name, "name");
  }

  public static Location of(Place place) {
    return new Location(place.name(), place.country(), place.latitude(), place.longitude());
  }
}
