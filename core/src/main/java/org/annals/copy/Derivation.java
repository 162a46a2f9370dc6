package org.annals.copy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One report's text taken from another's.
 *
 * @param from id of the source; null where the source was not read
 * @param credited the agency or outlet that the copy credits; null where it credits none
 * @param to id of the copy
 * @param share the part of the copy's body words that stand in passages, from 0 to 1
 * @param direction what tells which of the two is the copy
 * @param passages in the order of the copy; empty where the source was not read
 * @param changes in the order of the copy, what was dropped by its place in the source last
 */
public record Derivation(
    @Nullable String from,
    @Nullable String credited,
    String to,
    double share,
    Direction direction,
    List<Passage> passages,
    List<Change> changes) {

  /** What tells the copy from its source. */
  public enum Direction {
    /** It was published later. */
    TIME,
    /** It names its source. */
    CREDIT,
    /** Nothing does; the canonical order stands in. */
    UNKNOWN
  }

  public Derivation {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(direction, "direction");
    passages = List.copyOf(passages);
    changes = List.copyOf(changes);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share of " + share);
    }
    if (from == null && credited == null) {
      throw new IllegalArgumentException("a source neither read nor credited");
    }
  }
}
