package org.annals.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void refusesAnEndBeforeItsBeginning() {
    assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void theEndIsOutside() {
    assertThat(new Span(2, 4).contains(4)).isFalse();
    assertThat(new Span(2, 4).contains(new Span(2, 4))).isTrue();
    assertThat(new Span(2, 4).cover(new Span(7, 9))).isEqualTo(new Span(2, 9));
  }

  @Test
  void inTextOrderTheLongerOfTwoThatBeginTogetherComesFirst() {
    assertThat(Stream.of(new Span(1, 2), new Span(0, 1), new Span(1, 4)).sorted())
        .containsExactly(new Span(0, 1), new Span(1, 4), new Span(1, 2));
  }
}
