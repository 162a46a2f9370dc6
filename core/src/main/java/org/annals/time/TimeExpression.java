package org.annals.time;

import java.util.Objects;
import org.annals.date.PartialDate;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time, resolved to the stretch that it means.
 *
 * @param span the expression, without a preposition before it
 * @param sentence index of its sentence
 * @param head number of the token in that sentence that stands for it in the syntax tree
 * @param from when the stretch begins, as precise as the text; null for no known beginning
 * @param to when it ends, inclusive; null for no known end; equal to {@code from} for one day,
 *     month or year
 */
public record TimeExpression(
    Span span, int sentence, int head, @Nullable PartialDate from, @Nullable PartialDate to) {

  public TimeExpression {
    Objects.requireNonNull(span, "span");
    if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
      throw new IllegalArgumentException("time at " + span + " ends before it begins");
    }
  }
}
