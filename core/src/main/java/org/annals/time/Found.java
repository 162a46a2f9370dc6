package org.annals.time;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a time.
 *
 * @param first number of the first token
 * @param last number of the last token
 * @param kind what they tell
 * @param meaning the time that they mean
 */
record Found(int first, int last, Kind kind, Meaning meaning) {

  /** What words of time tell. */
  enum Kind {
    /** A stretch of the calendar. */
    DATE,
    /** A time of day, whose day stands elsewhere. */
    CLOCK
  }

  static Found date(int first, int last, Meaning meaning) {
    return new Found(first, last, Kind.DATE, meaning);
  }

  int length() {
    return last - first + 1;
  }

  /** The meaning; unknown where it lies outside the calendar, as 40,000 years ago does. */
  @Nullable Stretch resolve(Moment moment) {
    try {
      return meaning.resolve(moment);
    } catch (DateTimeException outside) {
      return Stretch.UNKNOWN;
    }
  }
}
