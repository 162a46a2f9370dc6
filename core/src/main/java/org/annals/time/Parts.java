package org.annals.time;

import org.annals.time.TimeWords.Anchor;
import org.annals.time.TimeWords.Direction;
import org.annals.time.TimeWords.Form;
import org.annals.time.TimeWords.PartWord;
import org.annals.time.TimeWords.UnitWord;
import org.jspecify.annotations.Nullable;

/** A part of a time: "late last year", "mid-1990s", "the end of March", "the eve of Christmas". */
final class Parts implements Family {

  private final TimeWords words;
  private final Grammar simple;

  /**
   * @param simple the times that may have parts
   */
  Parts(TimeWords words, Grammar simple) {
    this.words = words;
    this.simple = simple;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    int start = phrase.is(at, "the") ? at + 1 : at;
    if (phrase.isMid(start)) {
      return part(phrase, at, simple.longest(phrase, start), Part.MIDDLE);
    }
    if (phrase.is(start, "eve") && phrase.is(start + 1, "of")) {
      return eve(at, simple.longest(phrase, start + 2));
    }
    if (words.dayParts.containsKey(phrase.lower(start)) && phrase.is(start + 1, "of", "on")) {
      return ofDay(phrase, at, start);
    }
    if (phrase.is(start, "q1", "q2", "q3", "q4")) {
      return quarter(phrase, at, start);
    }
    Phrasebook.Hit<PartWord> hit = words.parts.startingAt(phrase, start);
    if (hit == null) {
      return null;
    }
    boolean adjective = hit.value().form() != Form.OF;
    if (start > at && adjective) {
      int next = phrase.isDash(hit.last() + 1) ? hit.last() + 2 : hit.last() + 1;
      Found era = simple.longest(phrase, next);
      return era == null || phrase.isArticle(next)
          ? null
          : part(phrase, at, era, hit.value().part());
    }
    return adjective ? adjective(phrase, at, hit) : of(phrase, at, hit);
  }

  private @Nullable Found adjective(Phrase phrase, int at, Phrasebook.Hit<PartWord> hit) {
    int next = hit.last() + 1;
    next += phrase.isDash(next) ? 1 : 0;
    next += phrase.is(next, "in", "on") ? 1 : 0;
    Integer shift = words.dayParts.get(phrase.lower(next));
    if (shift != null && !phrase.isNoun(next + 1)) {
      return null;
    }
    Found whole = simple.longest(phrase, next);
    return part(phrase, at, whole == null ? bareUnit(phrase, next) : whole, hit.value().part());
  }

  private @Nullable Found of(Phrase phrase, int at, Phrasebook.Hit<PartWord> hit) {
    int next = hit.last() + 1;
    if (phrase.is(next, "of")) {
      next++;
    } else if (phrase.year(next) < 0) {
      return null;
    }
    Found whole =
        phrase.year(next) > 0
            ? Found.date(next, next, yearOf(phrase.year(next)))
            : simple.longest(phrase, next);
    return part(phrase, at, whole == null ? bareUnit(phrase, next) : whole, hit.value().part());
  }

  private static Meaning yearOf(int year) {
    return moment -> Stretch.year(year);
  }

  /** "the year" in "later in the year" and "the end of the year": the one that we are in. */
  private @Nullable Found bareUnit(Phrase phrase, int at) {
    UnitWord word = phrase.is(at, "the") ? words.unit(phrase, at + 1) : null;
    if (word == null || word.plural() || word.unit().compareTo(Unit.DAY) <= 0) {
      return null;
    }
    return Found.date(
        at,
        at + 1,
        moment -> Relatives.calendar(moment, word.unit(), Direction.THIS, Anchor.PUBLICATION));
  }

  private static @Nullable Found part(Phrase phrase, int first, @Nullable Found whole, Part part) {
    if (whole == null || whole.kind() != Found.Kind.DATE) {
      return null;
    }
    return Found.date(
        first,
        whole.last(),
        moment -> {
          Stretch stretch = whole.resolve(moment);
          return stretch == null ? null : part.of(stretch, moment.today());
        });
  }

  private static @Nullable Found eve(int first, @Nullable Found whole) {
    if (whole == null || whole.kind() != Found.Kind.DATE) {
      return null;
    }
    return Found.date(
        first,
        whole.last(),
        moment -> {
          Stretch stretch = whole.resolve(moment);
          if (stretch == null || stretch.from() == null) {
            return stretch;
          }
          return stretch.from().day() == null
              ? Stretch.UNKNOWN
              : Stretch.day(stretch.from().firstDay().minusDays(1));
        });
  }

  /** "the night of May 29th", "morning on Friday". */
  private @Nullable Found ofDay(Phrase phrase, int first, int partAt) {
    Found day = simple.longest(phrase, partAt + 2);
    boolean definite = partAt > first || phrase.is(partAt + 1, "of");
    return day == null || day.kind() != Found.Kind.DATE || !definite
        ? null
        : Found.date(first, day.last(), day.meaning());
  }

  private static @Nullable Found quarter(Phrase phrase, int first, int at) {
    int number = phrase.lower(at).charAt(1) - '0';
    int next = phrase.is(at + 1, "of") ? at + 2 : at + 1;
    int year = phrase.year(next);
    return year > 0
        ? Found.date(first, next, moment -> Unit.quarter(year, number))
        : Found.date(first, at, moment -> Choice.yearly(moment, any -> Unit.quarter(any, number)));
  }
}
