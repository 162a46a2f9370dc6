package org.annals.happening;

import java.util.List;
import java.util.Objects;
import org.annals.date.PartialDate;
import org.annals.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * A number that several accounts give.
 *
 * @param what what is counted
 * @param low the least that any account allows; null where none says
 * @param high the most that any account allows; null where none says
 * @param values what each report says, in canonical order
 */
public record Tally(String what, @Nullable Double low, @Nullable Double high, List<Value> values) {

  /**
   * What one report says.
   *
   * @param report the report's id
   * @param value in its words
   * @param published the report's date; null where unknown
   * @param span where it stands
   */
  public record Value(String report, String value, @Nullable PartialDate published, Excerpt span) {}

  public Tally {
    Objects.requireNonNull(what, "what");
    values = List.copyOf(values);
  }
}
