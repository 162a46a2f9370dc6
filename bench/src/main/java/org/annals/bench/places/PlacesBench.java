package org.annals.bench.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.annals.place.GreatCircle;

/** Measures places against reports with known toponyms. */
public final class PlacesBench {

  private static final double NEAR_KM = 161;

  private PlacesBench() {}

  /**
   * Measures.
   *
   * @param reports with toponyms
   * @param predicted the mentions found, by the report's id, in the order that the program gave
   *     them; a report without an entry has none
   */
  public static PlacesResult score(
      List<GoldReport> reports, Map<String, List<PredictedToponym>> predicted) {
    List<PlacesAlignment.Pair> pairs = new ArrayList<>();
    int counted = 0;
    int required = 0;
    for (GoldReport report : reports) {
      PlacesAlignment alignment = align(report, predicted.getOrDefault(report.id(), List.of()));
      pairs.addAll(alignment.pairs());
      counted += alignment.counted().size();
      required += (int) report.toponyms().stream().filter(GoldToponym::required).count();
    }
    return result(pairs, counted, required);
  }

  /** One report's mentions laid beside its toponyms, for reading errors. */
  public static PlacesAlignment align(GoldReport report, List<PredictedToponym> predicted) {
    return PlacesAlignment.of(report.toponyms(), predicted);
  }

  private static PlacesResult result(List<PlacesAlignment.Pair> pairs, int counted, int required) {
    double precision = ratio(pairs.size(), counted);
    double recall = ratio(pairs.size(), required);
    long exact = pairs.stream().filter(PlacesAlignment.Pair::isExact).count();
    List<PlacesAlignment.Pair> pointed =
        pairs.stream().filter(pair -> pair.gold().latitude() != null).toList();
    long near = pointed.stream().filter(PlacesBench::isNear).count();
    long right = pointed.stream().filter(PlacesBench::isRight).count();
    return new PlacesResult(
        precision,
        recall,
        harmonic(precision, recall),
        harmonic(ratio(exact, counted), ratio(exact, required)),
        ratio(near, pointed.size()),
        ratio(right, pointed.size()),
        median(pointed.stream().mapToDouble(PlacesBench::kilometres)),
        pairs.size(),
        counted,
        required);
  }

  private static boolean isNear(PlacesAlignment.Pair pair) {
    return kilometres(pair) <= NEAR_KM;
  }

  private static boolean isRight(PlacesAlignment.Pair pair) {
    String country = pair.gold().country();
    return country != null && pair.predicted().isCountry()
        ? country.equals(pair.predicted().country())
        : isNear(pair);
  }

  /** NaN where a point is not known. */
  private static double kilometres(PlacesAlignment.Pair pair) {
    Double goldLatitude = pair.gold().latitude();
    Double goldLongitude = pair.gold().longitude();
    Double latitude = pair.predicted().latitude();
    Double longitude = pair.predicted().longitude();
    if (goldLatitude == null || goldLongitude == null || latitude == null || longitude == null) {
      return Double.NaN;
    }
    return GreatCircle.kilometres(goldLatitude, goldLongitude, latitude, longitude);
  }

  private static double median(DoubleStream kilometres) {
    double[] sorted = kilometres.filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }
}
