package org.annals.copy;

import java.time.LocalDateTime;
import org.annals.account.Account;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of two reports was published first, as far as their clocks allow: two of one day are
 * told apart only by times with their offsets from UTC, for who knows in which zone a bare time is
 * meant.
 */
final class Clocks {

  private Clocks() {}

  /** Negative where the first is the earlier, positive where it is the later, 0 if unknown. */
  static int compare(Account one, Account other) {
    PartialDate first = one.report().published();
    PartialDate second = other.report().published();
    if (first == null || second == null) {
      return 0;
    }
    LocalDateTime instant = instant(first);
    LocalDateTime otherInstant = instant(second);
    if (instant != null && otherInstant != null) {
      return instant.compareTo(otherInstant);
    }
    if (first.lastDay().isBefore(second.firstDay())) {
      return -1;
    }
    return second.lastDay().isBefore(first.firstDay()) ? 1 : 0;
  }

  private static @Nullable LocalDateTime instant(PartialDate date) {
    return date.time() == null || date.offset() == null
        ? null
        : date.firstDay().atTime(date.time()).minusSeconds(date.offset().getTotalSeconds());
  }
}
