package org.annals.happening;

import java.util.Locale;
import org.annals.place.GreatCircle;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** How the places of two events fit: what holds a place is compatible with it. */
final class Whereabouts {

  private static final double SAME_TOWN = 25;
  private static final double SAME_REGION = 300;
  private static final double SAME_WATERS = 1000;

  private Whereabouts() {}

  static Likeness likeness(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null) {
      return Likeness.UNKNOWN;
    }
    if (one.gazetteer() != null && one.gazetteer().equals(other.gazetteer())) {
      return Likeness.SAME;
    }
    if (name(one).equals(name(other))) {
      return one.latitude() == null || kilometres(one, other) <= SAME_TOWN
          ? Likeness.SAME
          : Likeness.CONFLICT;
    }
    if (one.latitude() == null || other.latitude() == null) {
      return Likeness.UNKNOWN;
    }
    return byReach(one, other);
  }

  /** The one that says more; the first where both say as much; null where both are. */
  static @Nullable Place closer(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return grain(other) < grain(one) ? other : one;
  }

  private static int grain(Place place) {
    return switch (place.kind()) {
      case FACILITY -> 0;
      case CITY -> 1;
      case REGION, WATER, OTHER -> 2;
      case COUNTRY -> 3;
    };
  }

  private static String name(Place place) {
    return place.name().toLowerCase(Locale.ROOT);
  }

  private static Likeness byReach(Place one, Place other) {
    boolean abroad =
        one.country() != null && other.country() != null && !one.country().equals(other.country());
    if (abroad) {
      return Likeness.CONFLICT;
    }
    boolean country = one.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.COUNTRY;
    if (country && one.country() != null && one.country().equals(other.country())) {
      return Likeness.COMPATIBLE;
    }
    return kilometres(one, other) <= Math.max(reach(one), reach(other))
        ? Likeness.COMPATIBLE
        : Likeness.CONFLICT;
  }

  private static double reach(Place place) {
    return switch (place.kind()) {
      case COUNTRY, WATER, OTHER -> SAME_WATERS;
      case REGION -> SAME_REGION;
      case CITY, FACILITY -> SAME_TOWN;
    };
  }

  private static double kilometres(Place one, Place other) {
    Double latitude = one.latitude();
    Double longitude = one.longitude();
    Double otherLatitude = other.latitude();
    Double otherLongitude = other.longitude();
    if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
      return 0;
    }
    return GreatCircle.kilometres(latitude, longitude, otherLatitude, otherLongitude);
  }
}
