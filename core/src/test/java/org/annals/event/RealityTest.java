package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RealityTest {

  private static final Reality DENIED = new Reality(Status.OCCURRED, true);

  @Test
  void whatIsPlannedIsPlanned() {
    assertThat(Reality.OCCURRED.under(Effect.PLANNED, Reality.OCCURRED))
        .isEqualTo(Reality.of(Status.PLANNED));
  }

  @Test
  void aPossiblePlanMakesItsContentNoMoreThanPossible() {
    assertThat(Reality.OCCURRED.under(Effect.PLANNED, Reality.of(Status.HYPOTHETICAL)))
        .isEqualTo(Reality.of(Status.HYPOTHETICAL));
  }

  @Test
  void whoeverDidNotFailSucceeded() {
    assertThat(Reality.OCCURRED.under(Effect.NEGATED, DENIED)).isEqualTo(Reality.OCCURRED);
  }

  @Test
  void whoeverDidNotBeginDidNothing() {
    assertThat(Reality.OCCURRED.under(Effect.ONGOING, DENIED)).isEqualTo(DENIED);
  }

  @Test
  void whatNobodyAgreedToIsHypothetical() {
    assertThat(Reality.OCCURRED.under(Effect.PLANNED, DENIED))
        .isEqualTo(Reality.of(Status.HYPOTHETICAL));
  }

  @Test
  void twoDenialsAreNone() {
    assertThat(DENIED.under(Effect.NEGATED, Reality.OCCURRED)).isEqualTo(Reality.OCCURRED);
  }
}
