package org.annals.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.date.PartialDate;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: "2026-01-28", "28/01/2026", "28.1.26". The day comes first, unless that is
 * impossible, or another date of the report shows that its month comes first.
 */
final class NumericDates implements Family {

  private static final Pattern ISO =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(t\\d{2}:\\d{2}(:\\d{2})?(\\.\\d+)?(z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");

  private final boolean monthFirst;

  private NumericDates(boolean monthFirst) {
    this.monthFirst = monthFirst;
  }

  /** Reads dates as this report writes them. */
  static NumericDates of(List<Sentence> sentences) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Matcher matcher = PARTS.matcher(sentence.word(i));
        if (matcher.matches()) {
          dayFirst |= Integer.parseInt(matcher.group(1)) > 12;
          monthFirst |= Integer.parseInt(matcher.group(3)) > 12;
        }
      }
    }
    return new NumericDates(monthFirst && !dayFirst);
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    String word = phrase.lower(at);
    if (word.length() < 6 || !Character.isDigit(word.charAt(0))) {
      return null;
    }
    if (ISO.matcher(word).matches()) {
      return PartialDate.parse(word.toUpperCase(java.util.Locale.ROOT))
          .map(date -> Found.date(at, at, moment -> Stretch.of(date)))
          .orElse(null);
    }
    Matcher yearFirst = YEAR_FIRST.matcher(word);
    if (yearFirst.matches()) {
      return found(at, number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3), false);
    }
    Matcher parts = PARTS.matcher(word);
    return parts.matches() ? found(at, parts) : null;
  }

  private @Nullable Found found(int at, Matcher parts) {
    int first = number(parts, 1);
    int second = number(parts, 3);
    boolean swapped = second > 12 || (monthFirst && first <= 12);
    int month = swapped ? first : second;
    int day = swapped ? second : first;
    return found(at, number(parts, 4), month, day, parts.group(4).length() == 2);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable Found found(int at, int year, int month, int day, boolean twoDigits) {
    int any = twoDigits ? 2000 : year;
    boolean exists =
        any > 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(any, month).lengthOfMonth();
    if (!exists) {
      return null;
    }
    return Found.date(
        at,
        at,
        moment -> Stretch.day(LocalDate.of(twoDigits ? full(year, moment) : year, month, day)));
  }

  /** Of two digits: the year from eighty before publication to twenty after it. */
  private static int full(int year, Moment moment) {
    int published = moment.published() == null ? 2000 : moment.published().year();
    int least = published - 79;
    return least + Math.floorMod(year - least, 100);
  }
}
