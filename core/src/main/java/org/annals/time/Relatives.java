package org.annals.time;

import java.time.LocalDate;
import org.annals.time.TimeWords.Anchor;
import org.annals.time.TimeWords.Direction;
import org.annals.time.TimeWords.Modifier;
import org.annals.time.TimeWords.UnitWord;
import org.jspecify.annotations.Nullable;

/** Units told by a word before them: "last month", "the past three years", "the following day". */
final class Relatives implements Family {

  private final TimeWords words;

  Relatives(TimeWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    boolean definite = phrase.is(at, "the", "these", "those");
    int next = definite ? at + 1 : at;
    next += phrase.is(next, "very") ? 1 : 0;
    if (phrase.is(next, "recent")) {
      return recent(phrase, at, next + 1);
    }
    if (phrase.is(next, "that") && !phrase.tag(next).equals("DT")) {
      return null;
    }
    Modifier modifier = words.modifiers.get(phrase.lower(next));
    if (modifier == null) {
      return null;
    }
    next += phrase.is(next, "this", "that") && phrase.is(next + 1, "same", "very", "past") ? 2 : 1;
    Anchor anchor = definite ? modifier.definite() : modifier.plain();
    return unit(phrase, at, next, modifier.direction(), anchor);
  }

  private @Nullable Found unit(
      Phrase phrase, int at, int next, Direction direction, Anchor anchor) {
    Integer part = words.dayParts.get(phrase.lower(next));
    if (part != null && phrase.isNoun(next)) {
      int shift = direction == Direction.LAST ? part : direction.ordinal() - 1;
      return Found.date(at, next, moment -> day(moment, shift, anchor));
    }
    UnitWord single = words.unit(phrase, next);
    if (single != null) {
      return plain(phrase, at, next, single, direction, anchor);
    }
    Count count = Count.read(words, phrase, next);
    UnitWord counted = count == null ? null : words.unit(phrase, count.next());
    if (counted == null || count == null || direction == Direction.THIS || isAge(phrase, count)) {
      return null;
    }
    return Found.date(
        at,
        count.next(),
        moment -> rolling(moment, counted.unit(), count.high(), direction, anchor));
  }

  /** "the past 22-year-old record" counts no years; nor does "last 10-year plan". */
  private static boolean isAge(Phrase phrase, Count count) {
    return phrase.isDash(count.next() + 1) || phrase.isDash(count.next() - 1);
  }

  private static Stretch day(Moment moment, int shift, Anchor anchor) {
    LocalDate day = anchor == Anchor.REFERENCE ? moment.reference(Unit.DAY) : moment.today();
    return day == null ? Stretch.UNKNOWN : Stretch.day(day.plusDays(shift));
  }

  private static @Nullable Found plain(
      Phrase phrase, int at, int unitAt, UnitWord word, Direction direction, Anchor anchor) {
    Unit unit = word.unit();
    if (word.plural()) {
      return direction == Direction.THIS || word.recent() == 0
          ? null
          : Found.date(
              at, unitAt, moment -> rolling(moment, unit, word.recent(), direction, anchor));
    }
    if (unit.compareTo(Unit.DAY) < 0 || (unit == Unit.DAY && anchor == Anchor.ROLLING)) {
      return null;
    }
    boolean within = phrase.is(at - 1, "in", "over", "within", "during", "for", "throughout");
    boolean ahead = direction == Direction.NEXT && anchor == Anchor.REFERENCE;
    if (ahead && within && unit != Unit.DAY && phrase.is(unitAt - 1, "next")) {
      return Found.date(at, unitAt, moment -> rolling(moment, unit, 1, direction, anchor));
    }
    return anchor == Anchor.ROLLING && unit != Unit.WEEKEND && unit != Unit.CENTURY
        ? Found.date(at, unitAt, moment -> rolling(moment, unit, 1, direction, anchor))
        : Found.date(at, unitAt, moment -> calendar(moment, unit, direction, anchor));
  }

  /** The unit of the calendar before, of or after the anchor's. */
  static Stretch calendar(Moment moment, Unit unit, Direction direction, Anchor anchor) {
    LocalDate day = anchor == Anchor.REFERENCE ? moment.reference(unit) : moment.published(unit);
    if (day == null) {
      return Stretch.UNKNOWN;
    }
    if (unit == Unit.WEEKEND && direction == Direction.THIS && anchor != Anchor.REFERENCE) {
      return weekend(moment, day);
    }
    return unit.around(unit.shift(day, direction.ordinal() - 1.0));
  }

  /** The weekend that the tense asks for: on a Monday, the one just gone or the one ahead. */
  static Stretch weekend(Moment moment, LocalDate today) {
    Stretch own = Unit.WEEKEND.around(today);
    LocalDate begins = own.firstDay();
    boolean running = begins != null && !today.isBefore(begins);
    Stretch past = running ? own : Unit.WEEKEND.around(today.minusWeeks(1));
    return Choice.byTense(moment.tense(), today, past, own, false);
  }

  private static Stretch rolling(
      Moment moment, Unit unit, double count, Direction direction, Anchor anchor) {
    boolean told = anchor == Anchor.REFERENCE && direction == Direction.LAST;
    LocalDate day = told ? moment.reference(Unit.DAY) : moment.published(unit);
    return day == null ? Stretch.UNKNOWN : Rolling.of(day, unit, count, direction);
  }

  private @Nullable Found recent(Phrase phrase, int at, int unitAt) {
    UnitWord word = words.unit(phrase, unitAt);
    return word == null || !word.plural() || word.recent() == 0
        ? null
        : Found.date(
            at,
            unitAt,
            moment -> rolling(moment, word.unit(), word.recent(), Direction.LAST, Anchor.ROLLING));
  }
}
