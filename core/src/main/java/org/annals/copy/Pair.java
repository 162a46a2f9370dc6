package org.annals.copy;

import java.util.Comparator;
import java.util.List;

/**
 * Two reports that share text, the copy told from its source. Reports are given by their numbers in
 * canonical order.
 *
 * @param direction what tells it
 * @param runs in the order of the copy
 */
record Pair(int source, int copy, Derivation.Direction direction, List<Run> runs) {

  /** The surest first: what is credited, then what the clocks tell. */
  static final Comparator<Pair> BY_CERTAINTY =
      Comparator.comparing((Pair pair) -> pair.direction() != Derivation.Direction.CREDIT)
          .thenComparing(pair -> pair.direction() != Derivation.Direction.TIME)
          .thenComparingInt(Pair::copy)
          .thenComparingInt(Pair::source);

  Pair {
    runs = List.copyOf(runs);
  }

  /** Number of the copy's words in passages. */
  int words() {
    return runs.stream().mapToInt(Run::length).sum();
  }
}
