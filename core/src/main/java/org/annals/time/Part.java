package org.annals.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.annals.date.PartialDate;
import org.annals.date.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/** A part of a stretch that a word singles out. A single day has no parts. */
enum Part {
  EARLY(0, 1, 3),
  MIDDLE(1, 2, 3),
  LATE(2, 3, 3),
  FIRST_HALF(0, 1, 2),
  SECOND_HALF(1, 2, 2),
  FIRST_QUARTER(0, 1, 4),
  SECOND_QUARTER(1, 2, 4),
  THIRD_QUARTER(2, 3, 4),
  FOURTH_QUARTER(3, 4, 4),
  /** From its beginning to the day of publication. */
  SO_FAR(0, 0, 0),
  /** From the day of publication to its end. */
  TO_COME(0, 0, 0);

  private final int begin;
  private final int end;
  private final int of;

  Part(int begin, int end, int of) {
    this.begin = begin;
    this.end = end;
    this.of = of;
  }

  /**
   * This part of a stretch.
   *
   * @param today the day of publication; null where unknown
   */
  Stretch of(Stretch whole, @Nullable LocalDate today) {
    if (whole.from() == null || whole.to() == null || whole.isDay()) {
      return whole;
    }
    if (whole.from().precision() == Precision.TIME) {
      return whole;
    }
    return of == 0
        ? upTo(whole, whole.from(), whole.to(), today)
        : fraction(whole.from(), whole.to());
  }

  private Stretch fraction(PartialDate from, PartialDate to) {
    LocalDate first = from.firstDay();
    LocalDate last = to.lastDay();
    if (from.precision() == Precision.YEAR && !from.equals(to)) {
      int years = last.getYear() - first.getYear() + 1;
      return Stretch.years(
          first.getYear() + share(years, begin), first.getYear() + share(years, end) - 1);
    }
    long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
    if (months >= of) {
      YearMonth month = YearMonth.from(first);
      return Stretch.months(
          month.plusMonths(share(months, begin)), month.plusMonths(share(months, end) - 1L));
    }
    return days(first, last);
  }

  /** Thirds of a month end on the 10th and the 20th; of a short stretch they may share a day. */
  private Stretch days(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long length = days - days % of;
    LocalDate begins = first.plusDays(length * begin / of);
    LocalDate ends = end == of ? last : first.plusDays(length * end / of - 1);
    return Stretch.days(begins, ends.isBefore(begins) ? begins : ends);
  }

  private int share(long length, int parts) {
    return (int) (length * parts / of);
  }

  private Stretch upTo(Stretch whole, PartialDate from, PartialDate to, @Nullable LocalDate today) {
    if (today == null) {
      return whole;
    }
    LocalDate first = from.firstDay();
    LocalDate last = to.lastDay();
    if (today.isBefore(first) || today.isAfter(last)) {
      return whole;
    }
    LocalDate begins = this == SO_FAR ? first : today;
    LocalDate ends = this == SO_FAR ? today : last;
    return from.precision() == Precision.YEAR
        ? Stretch.months(YearMonth.from(begins), YearMonth.from(ends))
        : Stretch.days(begins, ends);
  }
}
