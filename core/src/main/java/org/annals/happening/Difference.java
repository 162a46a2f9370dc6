package org.annals.happening;

import java.util.List;
import java.util.Objects;
import org.annals.text.Excerpt;

/**
 * Where accounts part, and the order of publication does not explain it.
 *
 * @param kind in what they part
 * @param values at least two, in canonical order of their reports
 */
public record Difference(Kind kind, List<Value> values) {

  /** In what accounts part. */
  public enum Kind {
    DATE,
    PLACE,
    FIGURE,
    ACTOR,
    STATUS,
    SPELLING,
    POLARITY
  }

  /**
   * What one report has.
   *
   * @param report the report's id
   * @param value in the report's words, or in the record's where the words do not stand alone
   * @param span where the report has it
   */
  public record Value(String report, String value, Excerpt span) {
    public Value {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(span, "span");
    }
  }

  public Difference {
    Objects.requireNonNull(kind, "kind");
    values = List.copyOf(values);
  }
}
