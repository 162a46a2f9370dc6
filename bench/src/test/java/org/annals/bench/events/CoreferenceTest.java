package org.annals.bench.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.annals.bench.align.Score;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

  private static List<Set<String>> chains(String... chains) {
    List<Set<String>> list = new ArrayList<>();
    for (String chain : chains) {
      list.add(new TreeSet<>(Arrays.asList(chain.split(" "))));
    }
    return list;
  }

  private static void assertScore(Score score, double recall, double precision) {
    assertThat(score.recall()).isCloseTo(recall, within(1e-9));
    assertThat(score.precision()).isCloseTo(precision, within(1e-9));
  }

  @Test
  void chainsWithMentionsOfOneSideOnly() {
    Coreference<String> scores =
        new Coreference<>(chains("a b c", "d e f g"), chains("a b", "c d", "f g h i"));
    assertScore(scores.muc(), 2 / 5.0, 2 / 5.0);
    assertScore(scores.bCubed(), 35 / 84.0, 1 / 2.0);
    assertScore(scores.ceafE(), 13 / 20.0, 13 / 30.0);
    assertThat(scores.conll())
        .isCloseTo(
            (scores.muc().f1() + scores.bCubed().f1() + scores.ceafE().f1()) / 3, within(1e-9));
  }

  @Test
  void chainsThatWereJoined() {
    Coreference<String> scores =
        new Coreference<>(
            chains("1 2 3 4 5", "6 7", "8 9 A B C"), chains("1 2 3 4 5", "6 7 8 9 A B C"));
    assertScore(scores.muc(), 1, 9 / 10.0);
    assertThat(scores.bCubed().recall()).isEqualTo(1);
    assertThat(scores.bCubed().precision()).isCloseTo(0.762, within(5e-4));
  }

  @Test
  void nothingPredictedIsZero() {
    Coreference<String> scores = new Coreference<>(chains("a b"), List.of());
    assertScore(scores.muc(), 0, 0);
    assertScore(scores.bCubed(), 0, 0);
    assertScore(scores.ceafE(), 0, 0);
  }

  @Test
  void aMentionInTwoChainsIsRefused() {
    assertThatThrownBy(() -> new Coreference<>(chains("a b", "b c"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b stands in two chains");
  }

  @Property(tries = 200)
  void theGreatestAssignmentIsThatOfTryingAll(
      @ForAll @Size(16) List<@IntRange(min = 0, max = 9) Integer> weights) {
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      if (weights.get(i) > 3) {
        edges.add(new Assignment.Edge(i / 4, i % 4, weights.get(i)));
      }
    }
    assertThat(Assignment.greatest(edges)).isCloseTo(byTrying(weights, 0, 0), within(1e-9));
  }

  private static double byTrying(List<Integer> weights, int row, int taken) {
    if (row == 4) {
      return 0;
    }
    double best = byTrying(weights, row + 1, taken);
    for (int column = 0; column < 4; column++) {
      int weight = weights.get(row * 4 + column);
      if (weight > 3 && (taken & (1 << column)) == 0) {
        best = Math.max(best, weight + byTrying(weights, row + 1, taken | (1 << column)));
      }
    }
    return best;
  }
}
