package org.annals.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.annals.time.TimeWords.Direction;
import org.jspecify.annotations.Nullable;

/** Which of the times that come round again is meant: which Friday, which October, which Easter. */
final class Choice {

  /** The 29th of February may be eight years away. */
  private static final int REACH = 9;

  private Choice() {}

  /**
   * The one that the tense asks for.
   *
   * @param ofYear the time in a given year; null where that year has none
   */
  static Stretch yearly(Moment moment, IntFunction<@Nullable Stretch> ofYear) {
    LocalDate today = moment.today();
    if (today == null) {
      return Stretch.UNKNOWN;
    }
    Stretch past = latest(today, today, ofYear);
    Stretch coming = earliest(today, today, ofYear);
    return past == null || coming == null
        ? Stretch.UNKNOWN
        : byTense(
            moment.tense() == Tense.NONE ? Tense.NEAR : moment.tense(), today, past, coming, true);
  }

  /** The one that a word asks for: last October is not this one. */
  static Stretch yearly(Moment moment, Direction direction, IntFunction<@Nullable Stretch> ofYear) {
    LocalDate today = moment.today();
    if (today == null) {
      return Stretch.UNKNOWN;
    }
    Stretch chosen =
        switch (direction) {
          case LAST -> latest(today, today.minusDays(1), ofYear);
          case NEXT -> earliest(today.plusDays(1), today, ofYear);
          case THIS -> thisYears(moment, today, ofYear);
        };
    return chosen == null ? Stretch.UNKNOWN : chosen;
  }

  /** "This summer" told in January in the past tense was last year's. */
  private static @Nullable Stretch thisYears(
      Moment moment, LocalDate today, IntFunction<@Nullable Stretch> ofYear) {
    Stretch own = ofYear.apply(today.getYear());
    boolean ahead = own != null && own.from() != null && own.from().firstDay().isAfter(today);
    return ahead && moment.tense() == Tense.PAST ? latest(today, today, ofYear) : own;
  }

  /** The latest that has begun by one day and ended by another or is still going on. */
  private static @Nullable Stretch latest(
      LocalDate today, LocalDate ended, IntFunction<@Nullable Stretch> ofYear) {
    for (int year = today.getYear() + 1; year >= today.getYear() - REACH; year--) {
      Stretch stretch = year < 1 ? null : ofYear.apply(year);
      if (stretch == null || stretch.from() == null || stretch.to() == null) {
        continue;
      }
      boolean over = ended.equals(today) || !stretch.to().lastDay().isAfter(ended);
      if (!stretch.from().firstDay().isAfter(today) && over) {
        return stretch;
      }
    }
    return null;
  }

  private static @Nullable Stretch earliest(
      LocalDate notBegunBefore, LocalDate today, IntFunction<@Nullable Stretch> ofYear) {
    boolean strict = !notBegunBefore.equals(today);
    for (int year = Math.max(1, today.getYear() - 1); year <= today.getYear() + REACH; year++) {
      Stretch stretch = ofYear.apply(year);
      if (stretch == null || stretch.from() == null || stretch.to() == null) {
        continue;
      }
      LocalDate begins = strict ? stretch.from().firstDay() : stretch.to().lastDay();
      if (!begins.isBefore(notBegunBefore)) {
        return stretch;
      }
    }
    return null;
  }

  /**
   * The past or the coming one, by tense.
   *
   * @param nearest whether the present tense means the nearest of the two, not the coming one
   */
  static Stretch byTense(
      Tense tense, LocalDate today, Stretch past, Stretch coming, boolean nearest) {
    return switch (tense) {
      case PAST, PERFECT, NONE -> past;
      case FUTURE -> coming;
      case PRESENT -> nearest ? nearer(today, past, coming, false) : coming;
      case NEAR -> nearer(today, past, coming, true);
    };
  }

  private static Stretch nearer(LocalDate today, Stretch past, Stretch coming, boolean tieIsPast) {
    LocalDate ended = past.lastDay();
    LocalDate begins = coming.firstDay();
    if (ended == null || begins == null) {
      return past;
    }
    long since = Math.max(0, ChronoUnit.DAYS.between(ended, today));
    long until = Math.max(0, ChronoUnit.DAYS.between(today, begins));
    return since < until || (since == until && tieIsPast) ? past : coming;
  }
}
