package org.annals.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.time.TimeWords.Alone;
import org.annals.time.TimeWords.Month;
import org.jspecify.annotations.Nullable;

/** Days and months by name: "28 January 2026", "Jan. 28", "March 3-5", "December 2024". */
final class CalendarDates implements Family {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
  private static final Set<String> RANGE = Set.of("to", "and", "-", "–", "—", "through", "until");

  private final TimeWords words;

  CalendarDates(TimeWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    int start = behindWeekday(phrase, at);
    Found found = dayFirst(phrase, at, start);
    if (found == null) {
      found = monthFirst(phrase, at, start);
    }
    if (found == null && start == at) {
      found = monthAndYear(phrase, at);
    }
    return found;
  }

  /** The token behind a weekday and its comma, or the same token. */
  private int behindWeekday(Phrase phrase, int at) {
    if (!words.weekdays.containsKey(phrase.lower(at)) || !phrase.isCapital(at)) {
      return at;
    }
    int next = words.withDayPart(phrase, at) + 1;
    next += phrase.is(next, ",") ? 1 : 0;
    return next;
  }

  private @Nullable Found dayFirst(Phrase phrase, int first, int at) {
    int start = phrase.is(at, "the") ? at + 1 : at;
    int day = day(phrase, start);
    if (day < 0) {
      return null;
    }
    int next = start + 1;
    int lastDay = day;
    if (RANGE.contains(phrase.lower(next)) && day(phrase, next + 1) > day) {
      lastDay = day(phrase, next + 1);
      next += 2;
    }
    next += phrase.is(next, "of") ? 1 : 0;
    Month month = month(phrase, next);
    return month == null ? null : finished(phrase, first, next, month, day, lastDay);
  }

  private @Nullable Found monthFirst(Phrase phrase, int first, int at) {
    Month month = month(phrase, at);
    if (month == null || phrase.isMid(at)) {
      return null;
    }
    int next = phrase.is(at + 1, "the") ? at + 2 : at + 1;
    int day = day(phrase, next);
    if (day < 0 || phrase.is(next + 1, "%", "percent", "million", "billion")) {
      return null;
    }
    int lastDay = day;
    int second = phrase.is(next + 2, "the") ? next + 3 : next + 2;
    if (RANGE.contains(phrase.lower(next + 1)) && follows(phrase, next, day, second)) {
      lastDay = day(phrase, second);
      next = second;
    }
    return finished(phrase, first, next, month, day, lastDay);
  }

  /** "March 3 and 10" are two days; "March 3 and 4" and "between March 3 and 10" are a stretch. */
  private boolean follows(Phrase phrase, int dayAt, int day, int second) {
    int other = day(phrase, second);
    if (other <= day || words.months.containsKey(phrase.lower(second + 1))) {
      return false;
    }
    if (!phrase.is(dayAt + 1, "and")) {
      return true;
    }
    return other == day + 1 || phrase.is(dayAt - 2, "between");
  }

  private Found finished(Phrase phrase, int first, int at, Month month, int firstDay, int lastDay) {
    int next = phrase.is(at + 1, ",", "of") ? at + 2 : at + 1;
    int year = phrase.year(next);
    boolean given = year > 0 && !(next == at + 2 && phrase.isNoun(next + 1));
    int last = given ? next : words.withDayPart(phrase, at);
    Meaning meaning =
        given
            ? moment -> orUnknown(days(year, month.number(), firstDay, lastDay))
            : moment -> Choice.yearly(moment, any -> days(any, month.number(), firstDay, lastDay));
    return Found.date(first, last, meaning);
  }

  private static Stretch orUnknown(@Nullable Stretch stretch) {
    return stretch == null ? Stretch.UNKNOWN : stretch;
  }

  private static @Nullable Stretch days(int year, int month, int first, int last) {
    return last > YearMonth.of(year, month).lengthOfMonth()
        ? null
        : Stretch.days(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
  }

  private @Nullable Found monthAndYear(Phrase phrase, int at) {
    Month month = month(phrase, at);
    if (month == null) {
      return null;
    }
    int next = phrase.is(at + 1, ",", "of") ? at + 2 : at + 1;
    int year = phrase.year(next);
    if (year > 0) {
      return Found.date(at, next, moment -> Stretch.month(YearMonth.of(year, month.number())));
    }
    return standsAlone(phrase, at, month)
        ? Found.date(
            at,
            at,
            moment ->
                Choice.yearly(moment, any -> Stretch.month(YearMonth.of(any, month.number()))))
        : null;
  }

  private boolean standsAlone(Phrase phrase, int at, Month month) {
    String entity = phrase.sentence().entity(at);
    boolean named = entity.equals("PERSON") && !phrase.is(at - 1, "in", "since", "until", "last");
    if (month.alone() == Alone.NO || named || phrase.isVerb(at)) {
      return false;
    }
    return month.alone() == Alone.YES || !entity.equals("ORGANIZATION") && isGuarded(phrase, at);
  }

  private boolean isGuarded(Phrase phrase, int at) {
    return GUARDS.contains(phrase.before(at))
        || phrase.is(at - 1, "to") && words.units.containsKey(phrase.lower(at - 2))
        || phrase.isMid(at)
        || words.months.containsKey(phrase.lower(at - 2)) && RANGE.contains(phrase.lower(at - 1))
        || (phrase.is(at - 1, "the", "a", "its", "their", "'s") && phrase.tag(at + 1).equals("NN"));
  }

  private static final Set<String> GUARDS =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "of",
          "during",
          "before",
          "after",
          "from",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "between",
          "through",
          "for",
          "past",
          "previous",
          "following",
          "every");

  private @Nullable Month month(Phrase phrase, int at) {
    return phrase.isCapital(at) ? words.months.get(phrase.lower(at)) : null;
  }

  /** A day of the month in digits or as an ordinal; -1 for any other token. */
  private int day(Phrase phrase, int at) {
    Matcher matcher = DAY.matcher(phrase.lower(at));
    int day =
        matcher.matches()
            ? Integer.parseInt(matcher.group(1))
            : words.ordinals.getOrDefault(phrase.lower(at), -1);
    return day >= 1 && day <= 31 ? day : -1;
  }
}
