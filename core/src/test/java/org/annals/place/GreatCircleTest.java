package org.annals.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GreatCircleTest {

  @Test
  void quarterOfTheEquatorIsAQuarterOfTheCircumference() {
    assertThat(GreatCircle.kilometres(0, 0, 0, 90))
        .isCloseTo(6371.0088 * Math.PI / 2, within(1e-6));
  }

  @Test
  void poleToPoleIsHalfTheCircumference() {
    assertThat(GreatCircle.kilometres(90, 17, -90, -120))
        .isCloseTo(6371.0088 * Math.PI, within(1e-6));
  }

  @Test
  void isShortAcrossTheDateLine() {
    assertThat(GreatCircle.kilometres(0, 179.5, 0, -179.5)).isCloseTo(111.195, within(0.01));
  }
}
