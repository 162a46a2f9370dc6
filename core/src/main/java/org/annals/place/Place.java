package org.annals.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place that a report names.
 *
 * @param id identity within the account: {@code p1}, {@code p2} … in order of first mention
 * @param name the gazetteer's name, or the report's where the gazetteer has none
 * @param country ISO 3166-1 alpha-3; null for seas, continents and the unknown
 * @param latitude degrees north (WGS 84); null where the place was not found, as then is {@code
 *     longitude}
 * @param longitude degrees east (WGS 84)
 * @param confidence that this is the place meant, from 0 to 1; 0 where it was not found
 * @param kind what it is
 * @param gazetteer its id in the gazetteer; null where it was not found
 * @param mentions at least one, in text order
 */
public record Place(
    String id,
    String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    double confidence,
    PlaceKind kind,
    @Nullable String gazetteer,
    List<PlaceMention> mentions) {

  public Place {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    mentions = mentions.stream().sorted().toList();
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("place " + id + " is never mentioned");
    }
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException("place " + id + " has half a point");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("place " + id + " has the confidence " + confidence);
    }
  }
}
