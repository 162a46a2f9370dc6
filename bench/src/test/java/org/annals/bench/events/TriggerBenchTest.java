package org.annals.bench.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annals.bench.align.Score;
import org.annals.bench.events.TriggerBench.GoldTriggers;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;

class TriggerBenchTest {

  private static final GoldTriggers REPORT =
      new GoldTriggers(
          "r",
          "train",
          List.of(
              List.of(new Span(0, 5)),
              List.of(new Span(10, 14), new Span(20, 24)),
              List.of(new Span(30, 35))));

  @Test
  void equalTriggersCountOnce() {
    Score score =
        TriggerBench.score(
            List.of(REPORT),
            Map.of(
                "r", List.of(new Span(0, 5), new Span(0, 5), new Span(22, 24), new Span(50, 52))));
    assertThat(score.precision()).isEqualTo(2 / 3.0);
    assertThat(score.recall()).isEqualTo(2 / 3.0);
  }

  @Test
  void aReportWithoutPredictionsHasNone() {
    Score score = TriggerBench.score(List.of(REPORT), Map.of());
    assertThat(score.precision()).isZero();
    assertThat(score.recall()).isZero();
    assertThat(score.f1()).isZero();
  }

  @Test
  void errorsAreNamed() {
    TriggerBench.Errors errors =
        TriggerBench.errors(REPORT, List.of(new Span(10, 14), new Span(40, 44)));
    assertThat(errors.missed()).containsExactly(List.of(new Span(0, 5)), List.of(new Span(30, 35)));
    assertThat(errors.spurious()).containsExactly(new Span(40, 44));
  }
}
