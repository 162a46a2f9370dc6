package org.annals.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.annals.resource.Table.Row;
import org.jspecify.annotations.Nullable;

/** Reads which days are known by a name, and when they are in a year. */
final class HolidayTable {

  private static final Pattern EASTER =
      Pattern.compile("(easter|orthodox)([+-]\\d+)(?:\\.\\.easter([+-]\\d+))?");
  private static final Pattern NTH =
      Pattern.compile("nth (\\d{1,2}) ([1-7]) (-?\\d)(?: \\+(\\d+))?");
  private static final Pattern FIXED = Pattern.compile("(\\d\\d-\\d\\d)(?:\\.\\.(\\d\\d-\\d\\d))?");

  /**
   * A day known by a name.
   *
   * @param ofYear when it is in a year; null where it is not or not known
   * @param once when it was, for what does not come round; else null
   */
  record Holiday(IntFunction<@Nullable Stretch> ofYear, @Nullable Stretch once) {}

  private final Map<String, NavigableMap<Integer, Stretch>> dates = new HashMap<>();
  private final Map<String, Holiday> holidays = new HashMap<>();

  private HolidayTable() {}

  /** Holidays by their letters and digits in lower case: {@code newyearseve}. */
  static Map<String, Holiday> load(Resources resources) {
    HolidayTable table = new HolidayTable();
    for (Row row : Table.read(resources, "time/holiday-dates.tsv", "holiday", "from", "to")) {
      table.addDates(row);
    }
    for (Row row : Table.read(resources, "time/holidays.tsv", "name", "rule")) {
      table.holidays.put(key(row.require("name")), table.holiday(row));
    }
    return Map.copyOf(table.holidays);
  }

  /** What is left of a name without spaces, hyphens, apostrophes and full stops. */
  static String key(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}/]", "");
  }

  private void addDates(Row row) {
    try {
      LocalDate from = LocalDate.parse(row.require("from"));
      LocalDate to = LocalDate.parse(row.require("to"));
      dates
          .computeIfAbsent(row.require("holiday"), name -> new TreeMap<>())
          .putIfAbsent(from.getYear(), Stretch.days(from, to));
    } catch (DateTimeException wrong) {
      throw row.error("has no date: " + wrong.getMessage());
    }
  }

  private Holiday holiday(Row row) {
    String rule = row.require("rule");
    try {
      if (rule.startsWith("on ")) {
        return new Holiday(year -> null, Stretch.day(LocalDate.parse(rule.substring(3))));
      }
      if (rule.startsWith("dates ")) {
        NavigableMap<Integer, Stretch> known = dates.get(rule.substring(6));
        if (known == null) {
          throw row.error("names dates that holiday-dates.tsv does not have: " + rule);
        }
        return new Holiday(known::get, null);
      }
      return new Holiday(yearly(row, rule), null);
    } catch (DateTimeException wrong) {
      throw row.error("has the broken rule " + rule);
    }
  }

  private static IntFunction<@Nullable Stretch> yearly(Row row, String rule) {
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      boolean western = easter.group(1).equals("easter");
      int first = Integer.parseInt(easter.group(2));
      int last = easter.group(3) == null ? first : Integer.parseInt(easter.group(3));
      return year -> {
        LocalDate sunday = western ? Easter.western(year) : Easter.eastern(year);
        return Stretch.days(sunday.plusDays(first), sunday.plusDays(last));
      };
    }
    Matcher nth = NTH.matcher(rule);
    if (nth.matches()) {
      return nth(nth);
    }
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      MonthDay first = MonthDay.parse("--" + fixed.group(1));
      MonthDay last = fixed.group(2) == null ? first : MonthDay.parse("--" + fixed.group(2));
      return year -> Stretch.days(first.atYear(year), last.atYear(year));
    }
    throw row.error("has the unknown rule " + rule);
  }

  private static IntFunction<@Nullable Stretch> nth(Matcher rule) {
    int month = Integer.parseInt(rule.group(1));
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(rule.group(2)));
    int which = Integer.parseInt(rule.group(3));
    int after = rule.group(4) == null ? 0 : Integer.parseInt(rule.group(4));
    return year ->
        Stretch.day(
            LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which, day))
                .plusDays(after));
  }
}
