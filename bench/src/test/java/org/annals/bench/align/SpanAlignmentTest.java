package org.annals.bench.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.bench.align.SpanAlignment.Pair;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;

class SpanAlignmentTest {

  private static List<Span> at(int begin, int end) {
    return List.of(new Span(begin, end));
  }

  @Test
  void equalSpansGoFirst() {
    assertThat(SpanAlignment.align(List.of(at(0, 20), at(0, 5)), List.of(at(0, 5), at(3, 20))))
        .containsExactly(new Pair(0, 1), new Pair(1, 0));
  }

  @Test
  void thenTheGreatestOverlap() {
    assertThat(SpanAlignment.align(List.of(at(0, 10)), List.of(at(8, 30), at(4, 12))))
        .containsExactly(new Pair(0, 1));
  }

  @Test
  void thenTheLeastDifferenceOfLength() {
    assertThat(SpanAlignment.align(List.of(at(10, 14)), List.of(at(0, 12), at(12, 17))))
        .containsExactly(new Pair(0, 1));
  }

  @Test
  void thenTheFirst() {
    assertThat(SpanAlignment.align(List.of(at(2, 4), at(4, 6)), List.of(at(3, 5), at(3, 5))))
        .containsExactly(new Pair(0, 0), new Pair(1, 1));
  }

  @Test
  void whatTouchesDoesNotShare() {
    assertThat(SpanAlignment.align(List.of(at(0, 4)), List.of(at(4, 8)))).isEmpty();
  }

  @Test
  void partsShareWhatTheyShareTogether() {
    List<Span> parted = List.of(new Span(0, 4), new Span(10, 14));
    assertThat(SpanAlignment.align(List.of(parted), List.of(at(5, 9), at(0, 5), at(2, 13))))
        .containsExactly(new Pair(0, 2));
  }
}
