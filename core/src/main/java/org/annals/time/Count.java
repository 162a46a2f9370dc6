package org.annals.time;

import java.util.regex.Pattern;
import org.annals.time.TimeWords.Bound;
import org.annals.time.TimeWords.NumberWord;
import org.jspecify.annotations.Nullable;

/**
 * A number before a unit of time: "more than two", "a few", "10 to 15".
 *
 * @param low the least number meant
 * @param high the greatest number meant
 * @param bound whether it is a bound only
 * @param next the token behind it
 */
record Count(double low, double high, Bound bound, int next) {

  private static final int MOST = 100_000;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d{1,6}");

  /** The number that begins at a token; null where none does. */
  static @Nullable Count read(TimeWords words, Phrase phrase, int at) {
    Bound bound = Bound.ABOUT;
    int next = at;
    for (int i = 0; i < 3; i++) {
      Phrasebook.Hit<Bound> hit = words.approximators.startingAt(phrase, next);
      if (hit == null) {
        break;
      }
      bound = hit.value() == Bound.ABOUT ? bound : hit.value();
      next = hit.last() + 1;
    }
    Count first = plain(words, phrase, next);
    if (first == null) {
      return null;
    }
    Count whole = withSecond(words, phrase, first);
    return new Count(whole.low, whole.high, bound, whole.next);
  }

  /** "two or three", "10 to 15", "10-15". */
  private static Count withSecond(TimeWords words, Phrase phrase, Count first) {
    if (!phrase.is(first.next, "or", "to") && !phrase.isDash(first.next)) {
      return first;
    }
    Count second = plain(words, phrase, first.next + 1);
    return second == null || second.low < first.low
        ? first
        : new Count(first.low, second.high, Bound.ABOUT, second.next);
  }

  private static @Nullable Count plain(TimeWords words, Phrase phrase, int at) {
    double digits = digits(phrase.lower(at));
    if (digits >= 0) {
      return withHalf(phrase, exactly(digits, at + 1));
    }
    NumberWord word = words.numbers.get(phrase.lower(at));
    if (word == null) {
      return null;
    }
    if (phrase.isArticle(at) || phrase.is(at, "half")) {
      return behindArticle(words, phrase, at, word);
    }
    NumberWord ones = phrase.isDash(at + 1) ? words.numbers.get(phrase.lower(at + 2)) : null;
    if (ones != null && word.low() >= 20 && ones.high() < 10 && !phrase.isArticle(at + 2)) {
      return withHalf(phrase, exactly(word.low() + ones.low(), at + 3));
    }
    return withHalf(phrase, new Count(word.low(), word.high(), Bound.ABOUT, at + 1));
  }

  private static Count exactly(double number, int next) {
    return new Count(number, number, Bound.ABOUT, next);
  }

  /** "a", "a few", "a couple of", "half a", "half a dozen". */
  private static Count behindArticle(TimeWords words, Phrase phrase, int at, NumberWord word) {
    if (phrase.is(at, "half") && phrase.isArticle(at + 1)) {
      NumberWord more = phrase.is(at + 2, "dozen") ? words.numbers.get("half-dozen") : null;
      return more == null
          ? exactly(word.low(), at + 2)
          : new Count(more.low(), more.high(), Bound.ABOUT, at + 3);
    }
    int behind = phrase.is(at + 1, "further", "mere", "good") ? at + 2 : at + 1;
    NumberWord more = words.numbers.get(phrase.lower(behind));
    if (more == null || phrase.isArticle(behind)) {
      return new Count(word.low(), word.high(), Bound.ABOUT, at + 1);
    }
    int next = phrase.is(behind + 1, "of") ? behind + 2 : behind + 1;
    return new Count(more.low(), more.high(), Bound.ABOUT, next);
  }

  /** "and a half", with or without hyphens. */
  private static Count withHalf(Phrase phrase, Count count) {
    int next = count.next;
    next += phrase.isDash(next) ? 1 : 0;
    if (!phrase.is(next, "and")) {
      return count;
    }
    next++;
    next += phrase.isDash(next) ? 1 : 0;
    if (phrase.is(next, "a-half")) {
      return new Count(count.low + 0.5, count.high + 0.5, count.bound, next + 1);
    }
    next += phrase.is(next, "a") ? 1 : 0;
    next += phrase.isDash(next) ? 1 : 0;
    return phrase.is(next, "half")
        ? new Count(count.low + 0.5, count.high + 0.5, count.bound, next + 1)
        : count;
  }

  private static double digits(String word) {
    if (word.length() > 8 || !DIGITS.matcher(word).matches()) {
      return -1;
    }
    double number = Double.parseDouble(word.replace(",", ""));
    return number > MOST ? -1 : number;
  }
}
