package org.annals.situation;

import java.util.List;
import java.util.stream.Stream;
import org.annals.actor.NameKey;
import org.annals.happening.Location;
import org.annals.place.GreatCircle;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Which places are one for a fact: the town of Tartus and its base, in whichever spelling. */
final class Spot {

  /** Two of one name that are farther apart are two. */
  private static final double ONE_PLACE_KM = 40;

  private Spot() {}

  /** The first word of a place's name, as transliterations share it. */
  static String key(Location place) {
    List<String> words = words(place);
    return words.isEmpty() ? place.name() : words.get(0);
  }

  private static List<String> words(Location place) {
    return Stream.of(place.name().split("[\\s-]+"))
        .map(NameKey::of)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether two may be one place. */
  static boolean areOne(@Nullable Location one, @Nullable Location other) {
    if (one == null || other == null) {
      return one == other;
    }
    boolean countries =
        one.country() == null || other.country() == null || one.country().equals(other.country());
    if (!countries || !oneBeginsTheOther(words(one), words(other))) {
      return false;
    }
    return kilometres(one, other) < ONE_PLACE_KM;
  }

  private static boolean oneBeginsTheOther(List<String> one, List<String> other) {
    int fewer = Math.min(one.size(), other.size());
    return one.subList(0, fewer).equals(other.subList(0, fewer));
  }

  private static double kilometres(Location one, Location other) {
    Double latitude = one.latitude();
    Double longitude = one.longitude();
    Double otherLatitude = other.latitude();
    Double otherLongitude = other.longitude();
    if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
      return 0;
    }
    return GreatCircle.kilometres(latitude, longitude, otherLatitude, otherLongitude);
  }

  /** Whether one lies within the other, as far as is known: all of a country lies within it. */
  static boolean isWithin(Place inner, Place outer) {
    return outer.kind() == PlaceKind.COUNTRY
            && outer.country() != null
            && outer.country().equals(inner.country())
        || areOne(Location.of(inner), Location.of(outer));
  }
}
