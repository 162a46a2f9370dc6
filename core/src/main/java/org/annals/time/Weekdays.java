package org.annals.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.annals.language.Sentence;
import org.annals.time.TimeWords.Alone;
import org.annals.time.TimeWords.Anchor;
import org.annals.time.TimeWords.Direction;
import org.annals.time.TimeWords.Modifier;
import org.annals.time.TimeWords.Weekday;
import org.jspecify.annotations.Nullable;

/** "Wednesday", "next Friday", "Monday night", "Tuesday of last week". */
final class Weekdays implements Family {

  private final TimeWords words;

  Weekdays(TimeWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    int next = phrase.is(at, "the") ? at + 1 : at;
    Modifier modifier = words.modifiers.get(phrase.lower(next));
    next += modifier == null ? 0 : 1;
    Weekday weekday = weekday(phrase, next);
    if (weekday == null || (modifier == null && (next > at || isHabit(phrase, next)))) {
      return null;
    }
    Direction week = modifier == null ? week(phrase, next) : null;
    if (week != null) {
      int last = phrase.is(next + 1, "of") ? next + 3 : next + 2;
      return Found.date(at, last, moment -> inWeek(moment, weekday.day(), week));
    }
    int last = words.withDayPart(phrase, next);
    return Found.date(
        at,
        last,
        modifier == null
            ? moment -> byTense(moment, weekday.day())
            : moment -> modified(moment, weekday.day(), modifier));
  }

  private @Nullable Weekday weekday(Phrase phrase, int at) {
    Weekday weekday = phrase.isCapital(at) ? words.weekdays.get(phrase.lower(at)) : null;
    return weekday == null || weekday.alone() == Alone.NO || isName(phrase, at) ? null : weekday;
  }

  /** "Sheffield Wednesday", "Bloody Sunday". */
  private static boolean isName(Phrase phrase, int at) {
    Sentence sentence = phrase.sentence();
    boolean club =
        sentence.entity(at).equals("ORGANIZATION")
            && at > 0
            && sentence.entity(at - 1).equals("ORGANIZATION");
    boolean epithet =
        at > 1
            && (sentence.head(at - 1) == at || sentence.head(at - 1) == sentence.head(at))
            && (sentence.isRelation(at - 1, "amod") || sentence.isRelation(at - 1, "compound"))
            && sentence.entity(at - 1).equals("O")
            && phrase.isCapital(at - 1)
            && !phrase.is(at - 1, "last", "next", "early", "late");
    return club || epithet;
  }

  /** "every Monday", "on a Friday". */
  private static boolean isHabit(Phrase phrase, int at) {
    return phrase.is(at - 1, "every", "each", "a", "an", "per", "any", "most", "alternate");
  }

  private @Nullable Direction week(Phrase phrase, int at) {
    int next = phrase.is(at + 1, "of") ? at + 2 : at + 1;
    Modifier modifier = words.modifiers.get(phrase.lower(next));
    return modifier != null
            && modifier.plain() == Anchor.PUBLICATION
            && phrase.is(next + 1, "week")
            && !phrase.is(next + 2, "'s")
        ? modifier.direction()
        : null;
  }

  private static Stretch inWeek(Moment moment, DayOfWeek day, Direction week) {
    LocalDate today = moment.today();
    return today == null
        ? Stretch.UNKNOWN
        : Stretch.day(
            today
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week.ordinal() - 1L)
                .with(TemporalAdjusters.nextOrSame(day)));
  }

  static Stretch byTense(Moment moment, DayOfWeek day) {
    LocalDate today = moment.today();
    return today == null
        ? Stretch.UNKNOWN
        : Choice.byTense(
            moment.tense(),
            today,
            Stretch.day(today.with(TemporalAdjusters.previousOrSame(day))),
            Stretch.day(today.with(TemporalAdjusters.nextOrSame(day))),
            false);
  }

  private static Stretch modified(Moment moment, DayOfWeek day, Modifier modifier) {
    LocalDate anchor =
        modifier.plain() == Anchor.REFERENCE ? moment.reference(Unit.DAY) : moment.today();
    if (anchor == null) {
      return Stretch.UNKNOWN;
    }
    return switch (modifier.direction()) {
      case LAST -> Stretch.day(anchor.with(TemporalAdjusters.previous(day)));
      case NEXT -> Stretch.day(anchor.with(TemporalAdjusters.next(day)));
      case THIS ->
          moment.tense() == Tense.NONE || moment.tense() == Tense.NEAR
              ? inWeek(moment.seenFrom(anchor), day, Direction.THIS)
              : byTense(moment.seenFrom(anchor), day);
    };
  }
}
