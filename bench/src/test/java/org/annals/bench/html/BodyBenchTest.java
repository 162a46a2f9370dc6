package org.annals.bench.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.annals.bench.html.BodyBench.Page;
import org.annals.bench.html.BodyBench.PageResult;
import org.annals.bench.html.BodyBench.Result;
import org.junit.jupiter.api.Test;

class BodyBenchTest {

  @Test
  void shinglesAreABag() {
    PageResult result = BodyBench.score(new Page("p", "a b a b a b a", "a b a b x"));
    assertThat(result).isEqualTo(new PageResult(1, 1, 3, false));
    assertThat(result.precision()).isEqualTo(0.5);
    assertThat(result.recall()).isEqualTo(0.25);
    assertThat(result.f1()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void aShortTextIsOneShingle() {
    assertThat(BodyBench.score(new Page("p", "a b", "a b")))
        .isEqualTo(new PageResult(1, 0, 0, true));
    assertThat(BodyBench.score(new Page("p", "a b", "a b c")))
        .isEqualTo(new PageResult(0, 1, 1, false));
  }

  @Test
  void caseCountsAndPunctuationDoesNot() {
    assertThat(BodyBench.score(new Page("p", "One, two; three_3 four!", "One two three_3 four")))
        .isEqualTo(new PageResult(1, 0, 0, true));
    assertThat(BodyBench.score(new Page("p", "One two three four", "one two three four")).shared())
        .isZero();
  }

  @Test
  void meansPassOverPagesWithNothing() {
    Result result =
        BodyBench.score(
            List.of(
                new Page("full", "a b c d", "a b c d"),
                new Page("unread", "e f g h", ""),
                new Page("empty", "", "")));
    assertThat(result.precision()).isEqualTo(1);
    assertThat(result.recall()).isEqualTo(0.5);
    assertThat(result.f1()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.pageF1()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(result.accuracy()).isCloseTo(2 / 3.0, within(1e-9));
  }
}
