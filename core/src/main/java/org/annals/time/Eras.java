package org.annals.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "the 1990s", "the nineties", "the 19th century". */
final class Eras implements Family {

  private static final Pattern DECADE = Pattern.compile("(\\d{3}0)'?s");
  private static final Pattern SHORT = Pattern.compile("['‘’]?(\\d0)'?s");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th)");

  private final TimeWords words;

  Eras(TimeWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    int start = phrase.is(at, "the") ? at + 1 : at;
    Found decade = decade(phrase, at, start);
    return decade == null ? century(phrase, at, start) : decade;
  }

  private @Nullable Found decade(Phrase phrase, int first, int at) {
    String word = phrase.lower(at);
    Matcher full = DECADE.matcher(word);
    if (full.matches()) {
      return decade(first, at, Integer.parseInt(full.group(1)));
    }
    if (phrase.year(at) > 0 && phrase.year(at) % 10 == 0 && phrase.is(at + 1, "'s")) {
      return phrase.isNoun(at + 2) && !phrase.is(first, "the")
          ? null
          : decade(first, at + 1, phrase.year(at));
    }
    boolean definite = first < at || phrase.isMid(at) || phrase.is(at - 1, "early", "late", "mid");
    Matcher brief = SHORT.matcher(word);
    if (brief.matches() && (definite || !Character.isDigit(word.charAt(0)))) {
      return decade(first, at, inCentury(Integer.parseInt(brief.group(1))));
    }
    Integer named = words.decades.get(word);
    return named != null && definite ? decade(first, at, inCentury(named)) : null;
  }

  private static int inCentury(int decade) {
    return decade >= 30 ? 1900 + decade : 2000 + decade;
  }

  private static @Nullable Found decade(int first, int last, int year) {
    return year < 1000 || year > 2100
        ? null
        : Found.date(first, last, moment -> Stretch.years(year, year + 9));
  }

  private @Nullable Found century(Phrase phrase, int first, int at) {
    int number = ordinal(phrase, at);
    int next = at + 1;
    if (number < 0 && phrase.is(at, "twenty") && phrase.isDash(at + 1)) {
      number = 20 + ordinal(phrase, at + 2);
      next = at + 3;
    }
    next += phrase.isDash(next) ? 1 : 0;
    if (number < 1 || number > 22 || !phrase.is(next, "century")) {
      return null;
    }
    int century = number;
    return phrase.is(next + 1, "bc", "bce", "b.c")
        ? Found.date(first, next + 1, moment -> Stretch.UNKNOWN)
        : Found.date(first, next, moment -> Stretch.years(century * 100 - 99, century * 100));
  }

  private int ordinal(Phrase phrase, int at) {
    Matcher matcher = ORDINAL.matcher(phrase.lower(at));
    return matcher.matches()
        ? Integer.parseInt(matcher.group(1))
        : words.ordinals.getOrDefault(phrase.lower(at), -1);
  }
}
