package org.annals.time;

import java.time.YearMonth;
import org.annals.time.TimeWords.Modifier;
import org.annals.time.TimeWords.Month;
import org.annals.time.TimeWords.Season;
import org.jspecify.annotations.Nullable;

/** "summer 2025", "this spring", "in the winter of 1944"; "last October", "next March". */
final class Seasons implements Family {

  private final TimeWords words;

  Seasons(TimeWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    int next = phrase.is(at, "the") ? at + 1 : at;
    Modifier modifier = words.modifiers.get(phrase.lower(next));
    next += modifier == null ? 0 : 1;
    Season season = season(phrase, next);
    if (season == null) {
      return null;
    }
    int year = phrase.year(phrase.is(next + 1, "of", ",") ? next + 2 : next + 1);
    if (year > 0 && !phrase.is(next, "fall") || year > 0 && phrase.isNoun(next)) {
      int last = phrase.is(next + 1, "of", ",") ? next + 2 : next + 1;
      return Found.date(at, last, moment -> stretch(season, year));
    }
    if (modifier != null) {
      return Found.date(
          at,
          next,
          moment -> Choice.yearly(moment, modifier.direction(), any -> stretch(season, any)));
    }
    return next > at && isPlaced(phrase, at, next)
        ? Found.date(at, next, moment -> Choice.yearly(moment, any -> stretch(season, any)))
        : null;
  }

  private static boolean isPlaced(Phrase phrase, int at, int noun) {
    return phrase.is(at - 1, "in", "since", "until", "by", "during", "over", "before")
        && phrase.isNoun(noun)
        && !phrase.isNoun(noun + 1)
        && !phrase.is(noun + 1, "of");
  }

  /** A season, or a month behind a modifier: both come once a year. */
  private @Nullable Season season(Phrase phrase, int at) {
    Season season = words.seasons.get(phrase.lower(at));
    if (season != null) {
      return phrase.isVerb(at) ? null : season;
    }
    Month month = phrase.isCapital(at) ? words.months.get(phrase.lower(at)) : null;
    boolean modified = words.modifiers.containsKey(phrase.lower(at - 1));
    boolean dated = phrase.number(at + 1) >= 0;
    return month == null || !modified || dated ? null : new Season(month.number(), month.number());
  }

  private static Stretch stretch(Season season, int year) {
    if (season.first() == season.last()) {
      return Stretch.month(YearMonth.of(year, season.first()));
    }
    int ends = season.last() < season.first() ? year + 1 : year;
    return Stretch.months(YearMonth.of(year, season.first()), YearMonth.of(ends, season.last()));
  }
}
