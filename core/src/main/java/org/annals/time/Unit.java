package org.annals.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.annals.date.PartialDate.Precision;

/** A unit of the calendar. Weeks run from Monday to Sunday. */
enum Unit {
  SECOND(0, 0),
  MINUTE(0, 0),
  HOUR(1 / 24.0, 0),
  DAY(1, 0),
  WEEKEND(7, 0),
  WEEK(7, 0),
  FORTNIGHT(14, 0),
  MONTH(0, 1),
  QUARTER(0, 3),
  YEAR(0, 12),
  DECADE(0, 120),
  CENTURY(0, 1200);

  private final double days;
  private final int months;

  Unit(double days, int months) {
    this.days = days;
    this.months = months;
  }

  /** The day that is so many units after another; before it, where the count is negative. */
  LocalDate shift(LocalDate day, double count) {
    return months > 0
        ? day.plusMonths(Math.round(months * count))
        : day.plusDays(Math.round(days * count));
  }

  /** The unit of the calendar that a day lies in. */
  Stretch around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Stretch.day(day);
      case WEEKEND -> Stretch.days(monday(day).plusDays(5), monday(day).plusDays(6));
      case WEEK -> Stretch.days(monday(day), monday(day).plusDays(6));
      case FORTNIGHT -> Stretch.days(monday(day), monday(day).plusDays(13));
      case MONTH -> Stretch.month(YearMonth.from(day));
      case QUARTER -> quarter(year, (day.getMonthValue() - 1) / 3 + 1);
      case YEAR -> Stretch.year(year);
      case DECADE -> Stretch.years(year - year % 10, year - year % 10 + 9);
      case CENTURY -> Stretch.years((year - 1) / 100 * 100 + 1, (year - 1) / 100 * 100 + 100);
    };
  }

  static Stretch quarter(int year, int number) {
    return Stretch.months(YearMonth.of(year, number * 3 - 2), YearMonth.of(year, number * 3));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The unit that a count of this one is exact to: two decades ago is a year. */
  Unit grain() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> DAY;
      case WEEKEND -> WEEKEND;
      case WEEK, FORTNIGHT -> WEEK;
      case MONTH, QUARTER -> MONTH;
      case YEAR, DECADE, CENTURY -> YEAR;
    };
  }

  /** The precision that a date must have for this unit of the calendar to be told from it. */
  Precision precision() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> Precision.DAY;
      case MONTH, QUARTER -> Precision.MONTH;
      case YEAR, DECADE, CENTURY -> Precision.YEAR;
    };
  }
}
