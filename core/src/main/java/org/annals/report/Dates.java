package org.annals.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.date.PartialDate;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.jspecify.annotations.Nullable;

/** Reads the dates by which outlets say when they published, in the forms that pages use. */
final class Dates {

  /**
   * A date with a year in a string.
   *
   * @param begin UTF-16 index of its first character, weekday and time included
   * @param end UTF-16 index behind its last
   */
  record Found(PartialDate date, int begin, int end) {}

  /** Longer strings are cut: no date line is as long. */
  private static final int LONGEST = 400;

  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, ZoneOffset> ZONES = zones();

  private static final String MONTH =
      "(?<month>"
          + String.join(
              "|", MONTHS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
          + ")\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";

  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile(
              "(?<!\\d)" + YEAR + "[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)"),
          Pattern.compile("\\b" + MONTH + "\\s{1,3}" + DAY + ",?\\s{1,3}" + YEAR, CASE),
          Pattern.compile(
              "(?<!\\d)" + DAY + "[\\s-]{1,3}(?:of\\s)?" + MONTH + "[\\s,-]{1,3}" + YEAR, CASE),
          Pattern.compile(
              "(?<!\\d)(?<day>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>" + YEAR));

  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<seconds>\\d{2})(?:\\.\\d{1,9})?)?(?!\\d)"
          + "\\s?(?:(?<half>[ap])\\.?m\\b\\.?)?"
          + "\\s?\\(?(?<zone>Z|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2})?(?![\\p{L}\\d])\\)?";
  private static final Pattern CLOCK_BEHIND =
      Pattern.compile("\\A(?:[\\s,|•·–—-]{0,4}(?:at\\s)?|T)" + CLOCK, CASE);
  private static final Pattern CLOCK_BEFORE =
      Pattern.compile(CLOCK + "[\\s,|•·–—-]{0,4}(?:on\\s)?\\z", CASE);
  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile(
          "\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{0,2}\\z",
          CASE);

  private static final int REACH = 40;

  private Dates() {}

  /** The date that a whole string states, ISO 8601 or not. */
  static Optional<PartialDate> stated(String string) {
    String date = string.strip();
    Optional<PartialDate> iso = PartialDate.parse(date);
    if (iso.isPresent()) {
      return iso;
    }
    return find(date)
        .filter(found -> found.begin() == 0 && found.end() == date.length())
        .map(Found::date);
  }

  /** The first date of a string, with the time beside it. */
  static Optional<Found> find(String string) {
    List<Found> all = all(string);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All dates of a string in its order, disjoint. */
  static List<Found> all(String string) {
    String head = string.length() > LONGEST ? string.substring(0, LONGEST) : string;
    TreeMap<Integer, Found> found = new TreeMap<>();
    for (Pattern pattern : DAYS) {
      for (Matcher matcher = pattern.matcher(head); matcher.find(); ) {
        day(matcher)
            .ifPresent(day -> found.putIfAbsent(matcher.start(), withTime(head, day, matcher)));
      }
    }
    List<Found> disjoint = new ArrayList<>();
    int behind = 0;
    for (Found next : found.values()) {
      if (next.begin() >= behind) {
        disjoint.add(next);
        behind = next.end();
      }
    }
    return disjoint;
  }

  private static Optional<PartialDate> day(Matcher matcher) {
    int year = Integer.parseInt(matcher.group("year"));
    int first = Integer.parseInt(matcher.group("day"));
    try {
      if (matcher.pattern().equals(DAYS.get(3))) {
        return Optional.of(ambiguous(year, first, Integer.parseInt(matcher.group("second"))));
      }
      Integer month = MONTHS.get(matcher.group("month").toLowerCase(Locale.ROOT));
      int number = month != null ? month : Integer.parseInt(matcher.group("month"));
      return Optional.of(PartialDate.ofDay(LocalDate.of(year, number, first)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** 28/01 and 01/28 tell which is the month; of 03/02 only the year is sure. */
  private static PartialDate ambiguous(int year, int first, int second) {
    if (first > 12 || first == second) {
      return PartialDate.ofDay(LocalDate.of(year, second, first));
    }
    if (second > 12) {
      return PartialDate.ofDay(LocalDate.of(year, first, second));
    }
    return PartialDate.ofYear(LocalDate.of(year, second, first).getYear());
  }

  private static Found withTime(String string, PartialDate day, Matcher matcher) {
    int begin = matcher.start();
    int end = matcher.end();
    String behind = string.substring(end, Math.min(string.length(), end + REACH));
    Matcher clock = CLOCK_BEHIND.matcher(behind);
    boolean timed = day.precision() == PartialDate.Precision.DAY;
    if (timed && clock.find() && time(clock).isPresent()) {
      end += clock.end();
      day = atTime(day, clock);
      timed = false;
    }
    begin = withoutWeekday(string, begin);
    clock = CLOCK_BEFORE.matcher(string.substring(Math.max(0, begin - REACH), begin));
    if (timed && clock.find() && time(clock).isPresent()) {
      begin -= clock.end() - clock.start();
      day = atTime(day, clock);
    }
    return new Found(day, begin, end);
  }

  private static int withoutWeekday(String string, int begin) {
    Matcher weekday = WEEKDAY_BEFORE.matcher(string.substring(Math.max(0, begin - REACH), begin));
    return weekday.find() ? begin - (weekday.end() - weekday.start()) : begin;
  }

  private static Optional<LocalTime> time(Matcher clock) {
    int hour = Integer.parseInt(clock.group("hour"));
    int minute = Integer.parseInt(clock.group("minute"));
    int second = clock.group("seconds") == null ? 0 : Integer.parseInt(clock.group("seconds"));
    String half = clock.group("half");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60 && second < 60
        ? Optional.of(LocalTime.of(hour, minute, second))
        : Optional.empty();
  }

  private static PartialDate atTime(PartialDate day, Matcher clock) {
    return PartialDate.ofTime(
        day.firstDay(), time(clock).orElseThrow(), offset(clock.group("zone")));
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    if (zone.equalsIgnoreCase("Z")) {
      return ZoneOffset.UTC;
    }
    try {
      return Character.isLetter(zone.charAt(0))
          ? ZONES.get(zone.toUpperCase(Locale.ROOT))
          : ZoneOffset.of(zone);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return months;
  }

  private static Map<String, ZoneOffset> zones() {
    Map<String, ZoneOffset> zones = new TreeMap<>();
    for (Table.Row row : Table.read(Resources.builtIn(), "report/zones.tsv", "name", "offset")) {
      try {
        zones.put(row.require("name"), ZoneOffset.of(row.require("offset")));
      } catch (DateTimeException wrong) {
        throw row.error("has no offset like +01:00");
      }
    }
    return zones;
  }
}
