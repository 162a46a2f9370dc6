package org.annals.time;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years and seasons of years: "in 1998", "the 2024 election", "1995-99", "2025/26". */
final class Years implements Family {

  private static final Set<String> BEFORE =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "from",
          "of",
          "during",
          "before",
          "after",
          "circa",
          "early",
          "late",
          "mid",
          "between",
          "through",
          "throughout",
          "year",
          "around",
          "for",
          "to");
  private static final Set<String> COUNTED_BEFORE =
      Set.of(
          "than", "least", "some", "about", "nearly", "almost", "over", "only", "$", "€", "£", "up",
          "no", "#");
  private static final Pattern SLASHED = Pattern.compile("(\\d{4})[/-](\\d{2}|\\d{4})");

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    Found pair = pair(phrase, at);
    if (pair != null) {
      return pair;
    }
    int year = phrase.year(at);
    if (year < 0 || !isYear(phrase, at, year)) {
      return null;
    }
    if (phrase.is(at + 1, "bc", "bce", "b.c")) {
      return Found.date(at, at + 1, moment -> Stretch.UNKNOWN);
    }
    return Found.date(at, at, moment -> Stretch.year(year));
  }

  private static @Nullable Found pair(Phrase phrase, int at) {
    Matcher slashed = SLASHED.matcher(phrase.lower(at));
    if (slashed.matches()) {
      return stretch(at, at, Integer.parseInt(slashed.group(1)), slashed.group(2));
    }
    boolean dashed = phrase.year(at) > 0 && phrase.isDash(at + 1) && phrase.number(at + 2) >= 0;
    return dashed ? stretch(at, at + 2, phrase.year(at), phrase.lower(at + 2)) : null;
  }

  /** "1995-99" as well as "1995-1999"; what does not run forward is no pair of years. */
  private static @Nullable Found stretch(int first, int last, int from, String end) {
    int number = Integer.parseInt(end);
    int to = end.length() == 2 ? from - from % 100 + number : number;
    boolean turned = end.length() == 2 && to < from && from % 100 == 99;
    int until = turned ? to + 100 : to;
    boolean years = from >= 1000 && until > from && until < 2200 && until - from < 150;
    return years && (end.length() == 2 || end.length() == 4)
        ? Found.date(first, last, moment -> Stretch.years(from, until))
        : null;
  }

  private static boolean isYear(Phrase phrase, int at, int year) {
    String before = phrase.before(at);
    if (COUNTED_BEFORE.contains(before) || isCount(phrase, at) || phrase.isDash(at + 1)) {
      return false;
    }
    if (phrase.isMid(at) || (BEFORE.contains(before) && !before.equals("to"))) {
      return !before.equals("by") || year >= 1900;
    }
    return year >= 1700
        && year <= 2100
        && (opensNounPhrase(phrase, at)
            || isParenthesised(phrase, at)
            || isListed(phrase, at)
            || isClauseSubject(phrase, at)
            || isRangeEnd(phrase, at));
  }

  /** "1990 people", "in 2000 homes". */
  private static boolean isCount(Phrase phrase, int at) {
    int next = phrase.tag(at + 1).startsWith("JJ") ? at + 2 : at + 1;
    boolean determined = isDeterminer(phrase, at - 1);
    boolean plural = phrase.tag(next).equals("NNS");
    boolean unit =
        phrase.is(
            at + 1, "km", "kg", "m", "ft", "mm", "cm", "mw", "mph", "per", "%", "percent",
            "million", "billion", "hours", "gmt", "utc");
    return unit || (plural && !determined) || phrase.tag(at + 1).equals("CD");
  }

  private static boolean isDeterminer(Phrase phrase, int at) {
    return phrase.is(at, "the", "'s", "'", "a", "an", "this", "that")
        || phrase.tag(at).equals("PRP$");
  }

  /** "the 2024 election", "Syria's disputed 2024 vote". */
  private static boolean opensNounPhrase(Phrase phrase, int at) {
    boolean noun =
        phrase.isNoun(at + 1) || (phrase.tag(at + 1).startsWith("JJ") && phrase.isNoun(at + 2));
    boolean adjective =
        (phrase.tag(at - 1).startsWith("JJ") || phrase.tag(at - 1).equals("VBN"))
            && isDeterminer(phrase, at - 2);
    return noun && (isDeterminer(phrase, at - 1) || adjective);
  }

  private static boolean isParenthesised(Phrase phrase, int at) {
    return phrase.is(at - 1, "(", "[", "-lrb-") && phrase.is(at + 1, ")", "]", ",", ";", "-rrb-");
  }

  /** "2019, 2020 and 2021". */
  private static boolean isListed(Phrase phrase, int at) {
    boolean joined = phrase.is(at - 1, "and", "or", ",", "&");
    int before = phrase.is(at - 2, ",") ? at - 3 : at - 2;
    return joined && phrase.year(before) > 0 && !isCount(phrase, at);
  }

  private static boolean isClauseSubject(Phrase phrase, int at) {
    return at == 0 && (phrase.isVerb(at + 1) || phrase.is(at + 1, ":"));
  }

  /** "from 2003 to 2011". */
  private static boolean isRangeEnd(Phrase phrase, int at) {
    return phrase.is(at - 1, "to", "and", "until", "through", "till") && phrase.year(at - 2) > 0;
  }
}
