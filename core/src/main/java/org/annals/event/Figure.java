package org.annals.event;

import java.util.Objects;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that belongs to an event.
 *
 * @param what what is counted: {@code killed}, {@code wounded}, {@code troops}, {@code amount} …
 * @param low the least that the text allows; null where it gives none ("up to 40")
 * @param high the most that the text allows; null where it gives none ("at least 12")
 * @param unit {@code people}, a currency's ISO 4217 code, or the noun counted
 * @param total true for a running total, false for an addition, null where the text does not say
 * @param span where it stands
 */
public record Figure(
    String what,
    @Nullable Double low,
    @Nullable Double high,
    String unit,
    @Nullable Boolean total,
    Span span) {

  public Figure {
    Objects.requireNonNull(span, "span");
    if (low == null && high == null) {
      throw new IllegalArgumentException("a figure without a number at " + span);
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("a figure from " + low + " to " + high + " at " + span);
    }
  }
}
