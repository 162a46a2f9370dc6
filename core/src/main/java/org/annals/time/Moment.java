package org.annals.time;

import java.time.LocalDate;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param published the report's date; null where unknown
 * @param tense of the clause that it stands in
 * @param reference the time spoken of last; null where none was
 */
record Moment(@Nullable PartialDate published, Tense tense, @Nullable Stretch reference) {

  Moment with(Tense other) {
    return new Moment(published, other, reference);
  }

  /** The same with another day of publication. */
  Moment seenFrom(LocalDate day) {
    return new Moment(PartialDate.ofDay(day), tense, reference);
  }

  /** The day of publication; null where that is not known to the day. */
  @Nullable LocalDate today() {
    return published(Unit.DAY);
  }

  /** A day in the publication's unit of that kind; null where the date is too coarse to tell. */
  @Nullable LocalDate published(Unit unit) {
    return published == null || published.precision().compareTo(unit.precision()) < 0
        ? null
        : published.firstDay();
  }

  /** A day in the unit spoken of last; null where there is none, or it is too coarse to tell. */
  @Nullable LocalDate reference(Unit unit) {
    if (reference == null || reference.from() == null) {
      return null;
    }
    if (reference.from().precision().compareTo(unit.precision()) < 0) {
      return null;
    }
    return reference.from().firstDay();
  }
}
