package org.annals.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.annals.date.PartialDate;
import org.annals.date.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar.
 *
 * @param from its first day, month or year; null where open or unknown
 * @param to its last one, inclusive; null where open or unknown
 */
record Stretch(@Nullable PartialDate from, @Nullable PartialDate to) {

  /** A time that is meant but cannot be told. */
  static final Stretch UNKNOWN = new Stretch(null, null);

  static Stretch of(PartialDate date) {
    return new Stretch(date, date);
  }

  static Stretch day(LocalDate day) {
    return of(PartialDate.ofDay(day));
  }

  static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(PartialDate.ofDay(first), PartialDate.ofDay(last));
  }

  static Stretch month(YearMonth month) {
    return of(PartialDate.ofMonth(month));
  }

  static Stretch months(YearMonth first, YearMonth last) {
    return new Stretch(PartialDate.ofMonth(first), PartialDate.ofMonth(last));
  }

  static Stretch year(int year) {
    return of(PartialDate.ofYear(year));
  }

  static Stretch years(int first, int last) {
    return new Stretch(PartialDate.ofYear(first), PartialDate.ofYear(last));
  }

  /** Whether it is one day, month or year, of the given precision. */
  boolean isOne(Precision precision) {
    return from != null && from.equals(to) && from.precision() == precision;
  }

  boolean isDay() {
    return isOne(Precision.DAY);
  }

  /** The first day of what is known of it; null where nothing is. */
  @Nullable LocalDate firstDay() {
    if (from != null) {
      return from.firstDay();
    }
    return to == null ? null : to.firstDay();
  }

  /** The last day of what is known of it; null where nothing is. */
  @Nullable LocalDate lastDay() {
    if (to != null) {
      return to.lastDay();
    }
    return from == null ? null : from.lastDay();
  }

  /** Whether both ends are given and the last does not come before the first. */
  boolean isOrdered() {
    return from != null && to != null && !to.lastDay().isBefore(from.firstDay());
  }
}
