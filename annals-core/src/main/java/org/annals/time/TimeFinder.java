package org.annals.time;

import java.util.List;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds expressions of time. Stateless but for its tables; safe for use by many threads. */
public final class TimeFinder {

  private TimeFinder() {}

  /**
   * Reads the tables.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static TimeFinder load(Resources resources) {
    resources.fingerprint();
    return new TimeFinder();
  }

  /**
   * Finds all expressions of time in a report, in text order.
   *
   * @param published the report's date, which "Wednesday" is counted from; null where unknown: then
   *     only what needs no such date is resolved
   */
  public List<TimeExpression> find(
      Text text, AnalyzedText analyzed, @Nullable PartialDate published) {
    return List.of();
  }
}
