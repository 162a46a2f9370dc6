package org.annals.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a year, a month, a day or a time, in ISO 8601 (proleptic
 * Gregorian calendar).
 *
 * <p>Its natural order is that of the first day, then the time (none before any), then the
 * precision (coarser first).
 *
 * @param year the year, from 1 to 9999
 * @param month 1 to 12; null in a year
 * @param day 1 to 31; null in a year or a month
 * @param time null where only the day is known
 * @param offset from UTC; null where the source gives none
 */
public record PartialDate(
    int year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset)
    implements Comparable<PartialDate> {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?"
              + "\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?");

  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("the year " + year + " is not in 1 to 9999");
    }
    if (month == null ? day != null : month < 1 || month > 12) {
      throw new DateTimeException("no month " + month);
    }
    if (day == null ? time != null : day < 1 || day > lengthOfMonth(year, month)) {
      throw new DateTimeException("no day " + day + " in month " + month + " of " + year);
    }
    if (time == null && offset != null) {
      throw new DateTimeException("an offset needs a time");
    }
  }

  private static int lengthOfMonth(int year, @Nullable Integer month) {
    return month == null ? 0 : YearMonth.of(year, month).lengthOfMonth();
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, null, null, null, null);
  }

  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(year, month, null, null, null);
  }

  public static PartialDate ofMonth(YearMonth month) {
    return ofMonth(month.getYear(), month.getMonthValue());
  }

  public static PartialDate ofDay(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, null);
  }

  public static PartialDate ofTime(
      LocalDate day, LocalTime time, @Nullable ZoneOffset offsetFromUtc) {
    return new PartialDate(
        day.getYear(), day.getMonthValue(), day.getDayOfMonth(), time, offsetFromUtc);
  }

  /**
   * Reads {@code 2026}, {@code 2026-01}, {@code 2026-01-29}, {@code 2026-01-29T14:09} with optional
   * seconds, fraction (dropped) and offset.
   *
   * @return empty if the string is no such date
   */
  public static Optional<PartialDate> parse(String iso) {
    Matcher matcher = ISO.matcher(iso.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)),
              number(matcher.group(2)),
              number(matcher.group(3)),
              matcher.group(4) == null ? null : LocalTime.parse(matcher.group(4)),
              matcher.group(5) == null ? null : ZoneOffset.of(matcher.group(5))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /** How precise a date is, the coarsest first. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY,
    TIME
  }

  public Precision precision() {
    if (month == null) {
      return Precision.YEAR;
    }
    if (day == null) {
      return Precision.MONTH;
    }
    return time == null ? Precision.DAY : Precision.TIME;
  }

  /** The first day that this date may mean. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that this date may mean. */
  public LocalDate lastDay() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /** This date without its time. */
  public PartialDate toDay() {
    return time == null ? this : new PartialDate(year, month, day, null, null);
  }

  /** Whether all that {@code other} may mean lies within this date: January contains the 28th. */
  public boolean contains(PartialDate other) {
    return !other.firstDay().isBefore(firstDay())
        && !other.lastDay().isAfter(lastDay())
        && (time == null || time.equals(other.time));
  }

  /** Whether one of the two contains the other. */
  public boolean isCompatibleWith(PartialDate other) {
    return contains(other) || other.contains(this);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = firstDay().compareTo(other.firstDay());
    if (byDay != 0) {
      return byDay;
    }
    int byTime =
        Integer.compare(
            time == null ? -1 : time.toSecondOfDay(),
            other.time == null ? -1 : other.time.toSecondOfDay());
    return byTime != 0 ? byTime : precision().compareTo(other.precision());
  }

  /** ISO 8601, seconds always given where there is a time. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder().append(padded(year, 4));
    if (month != null) {
      iso.append('-').append(padded(month, 2));
    }
    if (day != null) {
      iso.append('-').append(padded(day, 2));
    }
    if (time != null) {
      iso.append('T').append(padded(time.getHour(), 2));
      iso.append(':').append(padded(time.getMinute(), 2));
      iso.append(':').append(padded(time.getSecond(), 2));
    }
    if (offset != null) {
      iso.append(offset);
    }
    return iso.toString();
  }

  private static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }
}
