package org.annals.bench.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupingTest {

  private static final Map<String, String> GOLD = Map.of("a", "x", "b", "x", "c", "y", "d", "y");

  @Test
  void theSameGroupsUnderOtherNamesAreAllRight() {
    Grouping grouping = new Grouping(GOLD, Map.of("a", "1", "b", "1", "c", "2", "d", "2"));
    assertThat(grouping.homogeneityAndCompleteness().f1()).isEqualTo(1);
    assertThat(grouping.bCubed().f1()).isEqualTo(1);
  }

  @Test
  void oneGroupForAllIsCompleteAndNotHomogeneous() {
    Grouping grouping = new Grouping(GOLD, Map.of("a", "1", "b", "1", "c", "1", "d", "1"));
    assertThat(grouping.homogeneityAndCompleteness().precision()).isCloseTo(0, within(1e-9));
    assertThat(grouping.bCubed().precision()).isEqualTo(0.5);
    assertThat(grouping.bCubed().recall()).isEqualTo(1);
  }

  @Test
  void whoIsInNoGroupIsAlone() {
    Grouping grouping = new Grouping(GOLD, Map.of("a", "1", "b", "1"));
    // H(group) = 1.5 bits, H(gold) = 1 bit, H(both) = 1.5 bits
    assertThat(grouping.homogeneityAndCompleteness().precision()).isCloseTo(1, within(1e-9));
    assertThat(grouping.homogeneityAndCompleteness().recall()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(grouping.bCubed().recall()).isEqualTo(0.75);
  }
}
