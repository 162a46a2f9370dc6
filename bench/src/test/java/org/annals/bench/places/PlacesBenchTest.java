package org.annals.bench.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacesBenchTest {

  @Test
  void nothingFoundIsNought() {
    PlacesResult result = PlacesBench.score(List.of(report(gold(0, 5, 1.0, 1.0, true))), Map.of());
    assertThat(result.precision()).isZero();
    assertThat(result.recall()).isZero();
    assertThat(result.f1()).isZero();
    assertThat(result.medianKm()).isNaN();
  }

  @Test
  void countsOverlapsForF1AndEqualSpansForExactF1() {
    PlacesResult result =
        score(
            List.of(gold(0, 5, 0.0, 0.0, true), gold(10, 15, 0.0, 0.0, true)),
            List.of(found(0, 5, 0.0, 0.0), found(12, 20, 0.0, 1.0), found(30, 33, 0.0, 0.0)));
    assertThat(result.precision()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(result.recall()).isEqualTo(1);
    assertThat(result.f1()).isCloseTo(0.8, within(1e-9));
    assertThat(result.exactF1()).isCloseTo(0.4, within(1e-9));
    assertThat(result.acc161()).isEqualTo(1);
    assertThat(result.medianKm()).isCloseTo(111.195 / 2, within(0.01));
  }

  @Test
  void equalSpanIsTakenBeforeTheLongerOverlap() {
    PlacesResult result =
        score(
            List.of(gold(0, 5, 0.0, 0.0, true)),
            List.of(found(0, 9, 50.0, 50.0), found(0, 5, 0.0, 0.0)));
    assertThat(result.acc161()).isEqualTo(1);
    assertThat(result.precision()).isEqualTo(0.5);
  }

  @Test
  void equalSpansOfAReportCountOnce() {
    PlacesResult result =
        score(
            List.of(gold(0, 5, 0.0, 0.0, true)),
            List.of(found(0, 5, 50.0, 50.0), found(0, 5, 0.0, 0.0)));
    assertThat(result.precision()).isEqualTo(1);
    assertThat(result.acc161()).isZero();
  }

  @Test
  void whatIsNotRequiredIsNeitherRewardedNorPunished() {
    PlacesResult result =
        score(
            List.of(gold(0, 7, 0.0, 0.0, false), gold(20, 29, 0.0, 0.0, false)),
            List.of(found(0, 7, 0.0, 0.0), found(20, 25, 0.0, 0.0)));
    assertThat(result.predicted()).isZero();
    assertThat(result.required()).isZero();
  }

  @Test
  void noPointIsAMissUnlessTheGoldHasNone() {
    PlacesResult result =
        score(
            List.of(gold(0, 5, 0.0, 0.0, true), gold(10, 15, null, null, true)),
            List.of(found(0, 5, null, null), found(10, 15, null, null)));
    assertThat(result.f1()).isEqualTo(1);
    assertThat(result.acc161()).isZero();
  }

  @Test
  void countriesMayBeJudgedByTheirCodes() {
    GoldToponym canada = new GoldToponym(new Span(0, 6), 60.0, -95.0, "CAN", true);
    PredictedToponym right = new PredictedToponym(new Span(0, 6), 60.0, -113.0, "CAN", true);
    PredictedToponym wrong = new PredictedToponym(new Span(0, 6), 60.0, -95.0, "USA", true);
    PredictedToponym town = new PredictedToponym(new Span(0, 6), 60.0, -95.0, "USA", false);
    assertThat(score(List.of(canada), List.of(right)).acc161()).isZero();
    assertThat(score(List.of(canada), List.of(right)).acc161c()).isEqualTo(1);
    assertThat(score(List.of(canada), List.of(wrong)).acc161c()).isZero();
    assertThat(score(List.of(canada), List.of(town)).acc161c()).isEqualTo(1);
  }

  @Test
  void tableNamesEveryMeasure() {
    assertThat(PlacesBench.score(List.of(), Map.of()).toString())
        .contains("precision", "recall", "f1", "exact f1", "acc161", "acc161_c", "median km");
  }

  private static PlacesResult score(List<GoldToponym> gold, List<PredictedToponym> predicted) {
    return PlacesBench.score(List.of(new GoldReport("r", gold)), Map.of("r", predicted));
  }

  private static GoldReport report(GoldToponym... toponyms) {
    return new GoldReport("r", List.of(toponyms));
  }

  private static GoldToponym gold(
      int begin, int end, @Nullable Double latitude, @Nullable Double longitude, boolean required) {
    return new GoldToponym(new Span(begin, end), latitude, longitude, null, required);
  }

  private static PredictedToponym found(
      int begin, int end, @Nullable Double latitude, @Nullable Double longitude) {
    return new PredictedToponym(new Span(begin, end), latitude, longitude, null, false);
  }
}
