package org.annals.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.annals.time.TimeWords.Direction;

/** Stretches that reach up to a day or begin on it: "the past three years", "the coming weeks". */
final class Rolling {

  private Rolling() {}

  /** A stretch of so many units, as exact as their kind and number allow. */
  static Stretch of(LocalDate day, Unit unit, double count, Direction direction) {
    double signed = direction == Direction.NEXT ? count : -count;
    LocalDate other =
        unit.compareTo(Unit.DAY) < 0
            ? day.plusDays((long) Math.copySign(Math.ceil(hours(unit, count) / 24), signed))
            : unit.shift(day, signed);
    LocalDate first = other.isBefore(day) ? other : day;
    LocalDate last = other.isBefore(day) ? day : other;
    boolean single = count <= 1;
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> Stretch.days(first, last);
      case MONTH -> single ? Stretch.days(first, last) : months(first, last);
      case QUARTER -> months(first, last);
      case YEAR -> single ? months(first, last) : years(first, last);
      case DECADE, CENTURY -> years(first, last);
    };
  }

  private static double hours(Unit unit, double count) {
    return switch (unit) {
      case SECOND -> count / 3600;
      case MINUTE -> count / 60;
      default -> count;
    };
  }

  private static Stretch months(LocalDate first, LocalDate last) {
    return Stretch.months(YearMonth.from(first), YearMonth.from(last));
  }

  private static Stretch years(LocalDate first, LocalDate last) {
    return Stretch.years(first.getYear(), last.getYear());
  }
}
