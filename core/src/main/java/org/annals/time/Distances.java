package org.annals.time;

import java.time.LocalDate;
import org.annals.date.PartialDate;
import org.annals.time.TimeWords.Bound;
import org.annals.time.TimeWords.Direction;
import org.annals.time.TimeWords.UnitWord;
import org.jspecify.annotations.Nullable;

/**
 * Times told by their distance: "two days ago", "three weeks later", "in ten days", "two days
 * before Christmas"; and "for a decade", where that reaches to the present.
 */
final class Distances implements Family {

  private final TimeWords words;
  private final Grammar simple;

  /**
   * @param simple what may stand behind "two days before"
   */
  Distances(TimeWords words, Grammar simple) {
    this.words = words;
    this.simple = simple;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    Count count = Count.read(words, phrase, at);
    UnitWord word = words.unit(phrase, count == null ? at : count.next());
    if (count == null && (word == null || !word.plural() || phrase.tag(at - 1).equals("CD"))) {
      return null;
    }
    int unitAt = count == null ? at : count.next();
    if (word == null || (count != null && phrase.isDash(unitAt - 1))) {
      return null;
    }
    Distance distance = new Distance(word.unit(), count);
    Found behind = pointed(phrase, at, unitAt, distance);
    return behind != null || count == null ? behind : governed(phrase, at, unitAt, distance);
  }

  /** "ago", "later", "before" behind the unit. */
  private @Nullable Found pointed(Phrase phrase, int at, int unitAt, Distance distance) {
    int next = unitAt + 1;
    if (phrase.is(next, "ago")) {
      return Found.date(at, next, distance::ago);
    }
    if (phrase.is(next, "from") && phrase.is(next + 1, "now")) {
      return Found.date(at, next + 1, distance::ahead);
    }
    boolean open = Neighbours.endsThere(phrase, next + 1);
    if (phrase.is(next, "earlier") || (phrase.is(next, "before", "previously") && open)) {
      return Found.date(at, next, moment -> distance.fromReference(moment, Direction.LAST));
    }
    if (phrase.is(next, "later") || (phrase.is(next, "after", "afterwards") && open)) {
      return Found.date(at, next, moment -> distance.fromReference(moment, Direction.NEXT));
    }
    return phrase.is(next, "before", "after") ? beside(phrase, at, next, distance) : null;
  }

  private @Nullable Found beside(Phrase phrase, int at, int pointer, Distance distance) {
    Found other = simple.longest(phrase, pointer + 1);
    if (other == null || other.kind() != Found.Kind.DATE || distance.count == null) {
      return null;
    }
    Direction direction = phrase.is(pointer, "before") ? Direction.LAST : Direction.NEXT;
    return Found.date(
        at,
        other.last(),
        moment -> {
          Stretch anchor = other.resolve(moment);
          return anchor == null
              ? null
              : distance.fromReference(new Moment(null, moment.tense(), anchor), direction);
        });
  }

  /** "in", "within" or "for" before the number. */
  private static @Nullable Found governed(Phrase phrase, int at, int unitAt, Distance distance) {
    if (phrase.is(at - 1, "in")) {
      return Found.date(
          at, unitAt, moment -> moment.tense() == Tense.FUTURE ? distance.ahead(moment) : null);
    }
    if (phrase.is(at - 1, "within")) {
      return Found.date(
          at,
          unitAt,
          moment ->
              moment.tense() == Tense.FUTURE ? distance.rolling(moment, Direction.NEXT) : null);
    }
    if (phrase.is(at - 1, "for") && !phrase.is(unitAt + 1, "'s", "'")) {
      return Found.date(
          at,
          unitAt,
          moment ->
              moment.tense() == Tense.PERFECT ? distance.rolling(moment, Direction.LAST) : null);
    }
    return null;
  }

  /**
   * So many units.
   *
   * @param count null for "years ago"
   */
  private record Distance(Unit unit, @Nullable Count count) {

    Stretch ago(Moment moment) {
      return shifted(moment.published(unit), Direction.LAST);
    }

    Stretch ahead(Moment moment) {
      return shifted(moment.published(unit), Direction.NEXT);
    }

    /** "A year earlier" without a time spoken of is a year before publication. */
    Stretch fromReference(Moment moment, Direction direction) {
      boolean none = moment.reference() == null && direction == Direction.LAST;
      LocalDate day = none ? moment.published(unit) : moment.reference(unit.grain());
      return shifted(day, direction);
    }

    Stretch rolling(Moment moment, Direction direction) {
      LocalDate day = moment.published(unit);
      return day == null || count == null
          ? Stretch.UNKNOWN
          : Rolling.of(day, unit, count.high(), direction);
    }

    private Stretch shifted(@Nullable LocalDate day, Direction direction) {
      if (day == null) {
        return Stretch.UNKNOWN;
      }
      int sign = direction == Direction.LAST ? -1 : 1;
      double low = count == null ? 1 : count.low();
      double high = count == null ? 1 : count.high();
      Stretch near = unit.grain().around(unit.shift(day, sign * low));
      Stretch far = unit.grain().around(unit.shift(day, sign * high));
      Stretch all = sign < 0 ? joined(far, near) : joined(near, far);
      return bounded(all, day, sign);
    }

    private static Stretch joined(Stretch first, Stretch last) {
      return new Stretch(first.from(), last.to());
    }

    /** "More than a year ago" has no known beginning, "less than" one ends at the anchor. */
    private Stretch bounded(Stretch all, LocalDate day, int sign) {
      Bound bound = count == null ? Bound.LEAST : count.bound();
      PartialDate anchor = unit.grain() == Unit.YEAR ? PartialDate.ofYear(day.getYear()) : null;
      PartialDate end = anchor == null ? PartialDate.ofDay(day) : anchor;
      return switch (bound) {
        case ABOUT -> all;
        case LEAST -> sign < 0 ? new Stretch(null, all.to()) : new Stretch(all.from(), null);
        case MOST -> sign < 0 ? new Stretch(all.from(), end) : new Stretch(end, all.to());
      };
    }
  }
}
