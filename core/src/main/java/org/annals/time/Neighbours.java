package org.annals.time;

import java.time.LocalDate;
import org.annals.time.TimeWords.Anchor;
import org.annals.time.TimeWords.Direction;
import org.annals.time.TimeWords.UnitWord;
import org.jspecify.annotations.Nullable;

/** "the day before", "the week after", "the weekend", "year's end". */
final class Neighbours implements Family {

  private final TimeWords words;

  Neighbours(TimeWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    if (phrase.is(at, "year") && phrase.is(at + 1, "'s") && phrase.is(at + 2, "end")) {
      return yearEnd(at, at + 2);
    }
    if (phrase.is(at, "year-end") || (phrase.is(at, "year") && isDashedEnd(phrase, at))) {
      return yearEnd(at, phrase.is(at, "year") ? at + 2 : at);
    }
    if (!phrase.is(at, "the")) {
      return null;
    }
    UnitWord word = words.unit(phrase, at + 1);
    if (word == null ? !words.dayParts.containsKey(phrase.lower(at + 1)) : word.plural()) {
      return null;
    }
    Unit unit = word == null ? Unit.DAY : word.unit();
    if (phrase.is(at + 2, "before", "after") && endsThere(phrase, at + 3)) {
      Direction direction = phrase.is(at + 2, "before") ? Direction.LAST : Direction.NEXT;
      return Found.date(
          at, at + 2, moment -> Relatives.calendar(moment, unit, direction, Anchor.REFERENCE));
    }
    return unit == Unit.WEEKEND && !phrase.is(at + 2, "of", "before", "after")
        ? Found.date(at, at + 1, Neighbours::weekend)
        : null;
  }

  private static boolean isDashedEnd(Phrase phrase, int at) {
    return phrase.isDash(at + 1) && phrase.is(at + 2, "end");
  }

  private static Found yearEnd(int first, int last) {
    return Found.date(
        first,
        last,
        moment ->
            Part.LATE.of(
                Relatives.calendar(moment, Unit.YEAR, Direction.THIS, Anchor.PUBLICATION),
                moment.today()));
  }

  private static Stretch weekend(Moment moment) {
    LocalDate today = moment.today();
    return today == null ? Stretch.UNKNOWN : Relatives.weekend(moment, today);
  }

  /** Whether nothing follows that "before" could govern: a stop, a conjunction, a verb. */
  static boolean endsThere(Phrase phrase, int at) {
    return at >= phrase.size()
        || phrase.is(at, ",", ".", ";", ":", ")", "''", "\"", "and", "but", "when", "that")
        || phrase.tag(at).equals("VBD")
        || phrase.tag(at).equals("IN");
  }
}
