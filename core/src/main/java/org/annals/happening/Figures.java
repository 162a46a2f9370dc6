package org.annals.happening;

import java.util.List;
import java.util.Objects;
import org.annals.event.Figure;

/** How the numbers of two events fit. */
final class Figures {

  private Figures() {}

  /** Unknown where they count different things; else the best that any two of a kind allow. */
  static Likeness likeness(List<Figure> one, List<Figure> other) {
    Likeness best = null;
    for (Figure figure : one) {
      for (Figure second : other) {
        if (figure.what().equals(second.what()) && figure.unit().equals(second.unit())) {
          Likeness likeness = likeness(figure, second);
          best = best == null ? likeness : best.best(likeness);
        }
      }
    }
    return best == null ? Likeness.UNKNOWN : best;
  }

  /** Whether both count the same thing and say other numbers of it. */
  static boolean areTwo(List<Figure> one, List<Figure> other) {
    Likeness likeness = likeness(one, other);
    return likeness == Likeness.CONFLICT || likeness == Likeness.COMPATIBLE;
  }

  /** Same where both give the same bounds, compatible where the ranges meet. */
  static Likeness likeness(Figure one, Figure other) {
    if (Objects.equals(one.low(), other.low()) && Objects.equals(one.high(), other.high())) {
      return Likeness.SAME;
    }
    return isBelow(one, other) || isBelow(other, one) ? Likeness.CONFLICT : Likeness.COMPATIBLE;
  }

  /** Whether one is less than the other whatever the true numbers. */
  static boolean isBelow(Figure one, Figure other) {
    Double high = one.high();
    Double low = other.low();
    return high != null && low != null && high < low;
  }
}
