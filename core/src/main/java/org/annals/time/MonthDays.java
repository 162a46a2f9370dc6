package org.annals.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day of a month that is not named: "on the 28th". */
final class MonthDays implements Family {

  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th)");

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    Matcher matcher = ORDINAL.matcher(phrase.lower(at + 1));
    if (!phrase.is(at, "the") || !matcher.matches()) {
      return null;
    }
    int day = Integer.parseInt(matcher.group(1));
    boolean noun = phrase.isNoun(at + 2) || phrase.tag(at + 2).startsWith("JJ");
    boolean placed = phrase.is(at - 1, "on", "since", "until", "by", "from");
    if (day < 1
        || day > 31
        || noun
        || !placed
        || phrase.isDash(at + 2)
        || phrase.is(at + 2, "of")) {
      return null;
    }
    return Found.date(at, at + 1, moment -> resolve(moment, day));
  }

  private static Stretch resolve(Moment moment, int day) {
    LocalDate today = moment.today();
    if (today == null) {
      return Stretch.UNKNOWN;
    }
    boolean ahead = moment.tense() == Tense.FUTURE || moment.tense() == Tense.PRESENT;
    YearMonth month = YearMonth.from(today);
    for (int i = 0; i < 4; i++) {
      if (day <= month.lengthOfMonth()) {
        LocalDate candidate = month.atDay(day);
        if (ahead ? !candidate.isBefore(today) : !candidate.isAfter(today)) {
          return Stretch.day(candidate);
        }
      }
      month = month.plusMonths(ahead ? 1 : -1);
    }
    return Stretch.UNKNOWN;
  }
}
