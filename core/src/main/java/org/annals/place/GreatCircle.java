package org.annals.place;

/** Distances on the globe. */
public final class GreatCircle {

  /** The earth's mean radius (IUGG), in kilometres. */
  public static final double EARTH_RADIUS_KM = 6371.0088;

  private GreatCircle() {}

  /** Kilometres between two points that are given in degrees, by the haversine formula. */
  public static double kilometres(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
    double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
    double half =
        north * north
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(otherLatitude))
                * east
                * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
