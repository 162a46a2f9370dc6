package org.annals.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Times of day: "14:00 GMT", "2:30 p.m. local time", "0300 GMT", "noon". */
final class Clocks implements Family {

  private static final Pattern COLON = Pattern.compile("([01]?\\d|2[0-3])([:.])([0-5]\\d)");
  private static final Pattern BARE = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
  private static final Pattern ATTACHED =
      Pattern.compile("(\\d{1,2})(?:[:.]([0-5]\\d))?(am|pm|a\\.m|p\\.m)");
  private static final Pattern HOUR = Pattern.compile("1[0-2]|0?[1-9]");

  private final TimeWords words;

  Clocks(TimeWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    if (phrase.is(at, "noon", "midnight") && !phrase.isNoun(at + 1)) {
      return withZone(phrase, at, at, LocalTime.of(phrase.is(at, "noon") ? 12 : 0, 0));
    }
    String word = phrase.lower(at);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return null;
    }
    Matcher attached = ATTACHED.matcher(word);
    if (attached.matches()) {
      int minute = attached.group(2) == null ? 0 : Integer.parseInt(attached.group(2));
      return twelve(phrase, at, at, Integer.parseInt(attached.group(1)), minute, attached.group(3));
    }
    Matcher colon = COLON.matcher(word);
    if (colon.matches()) {
      return colon(phrase, at, colon);
    }
    String half = halfDay(phrase, at + 1);
    if (half != null && HOUR.matcher(word).matches()) {
      return twelve(phrase, at, halfEnd(phrase, at + 1), Integer.parseInt(word), 0, half);
    }
    return bare(phrase, at, word);
  }

  private @Nullable Found colon(Phrase phrase, int at, Matcher colon) {
    int hour = Integer.parseInt(colon.group(1));
    int minute = Integer.parseInt(colon.group(3));
    String half = halfDay(phrase, at + 1);
    if (half != null) {
      return twelve(phrase, at, halfEnd(phrase, at + 1), hour, minute, half);
    }
    boolean zoned = isZone(phrase, at + 1) || phrase.is(at + 1, "hours", "hrs", "local");
    boolean placed =
        colon.group(2).equals(":")
            && phrase.is(
                at - 1, "at", "around", "about", "by", "until", "since", "before", "after",
                "between", "from", "to", "and")
            && !phrase.is(at + 1, "left", "remaining", "to", "into");
    return zoned || placed ? withZone(phrase, at, at, LocalTime.of(hour, minute)) : null;
  }

  private @Nullable Found bare(Phrase phrase, int at, String word) {
    Matcher matcher = BARE.matcher(word);
    boolean told =
        isZone(phrase, at + 1)
            || phrase.is(at + 1, "hours", "hrs", "local")
            || (phrase.is(at - 1, "at") && word.startsWith("0"));
    if (!told || !matcher.matches()) {
      return null;
    }
    LocalTime time =
        LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    int last = phrase.is(at + 1, "hours", "hrs") ? at + 1 : at;
    return withZone(phrase, at, last, time);
  }

  /** "am" or "pm", in any spelling; null for anything else. */
  private static @Nullable String halfDay(Phrase phrase, int at) {
    if (phrase.is(at, "am", "a.m")) {
      return "am";
    }
    if (phrase.is(at, "pm", "p.m")) {
      return "pm";
    }
    boolean parted = phrase.is(at, "a", "p") && phrase.is(at + 1, "m");
    return parted ? phrase.lower(at) + "m" : null;
  }

  private static int halfEnd(Phrase phrase, int at) {
    return phrase.is(at, "a", "p") ? at + 1 : at;
  }

  private @Nullable Found twelve(
      Phrase phrase, int first, int last, int hour, int minute, String half) {
    if (hour > 23) {
      return null;
    }
    boolean afternoon = half.startsWith("p");
    int full = hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
    return withZone(phrase, first, last, LocalTime.of(full, minute));
  }

  private boolean isZone(Phrase phrase, int at) {
    return words.zones.containsKey(phrase.lower(at));
  }

  /** Takes in "GMT", "local time" or "Moscow time"; the last two say nothing of an offset. */
  private Found withZone(Phrase phrase, int first, int last, LocalTime time) {
    if (isZone(phrase, last + 1)) {
      return clock(first, last + 1, time, words.zones.get(phrase.lower(last + 1)));
    }
    boolean named = phrase.is(last + 2, "time") && !phrase.isVerb(last + 1);
    boolean place = phrase.is(last + 1, "local") || phrase.isCapital(last + 1);
    return clock(first, named && place ? last + 2 : last, time, null);
  }

  private static Found clock(int first, int last, LocalTime time, @Nullable ZoneOffset offset) {
    return new Found(
        first,
        last,
        Found.Kind.CLOCK,
        moment -> {
          LocalDate day = moment.reference(Unit.DAY);
          return day == null ? Stretch.UNKNOWN : Stretch.of(PartialDate.ofTime(day, time, offset));
        });
  }
}
