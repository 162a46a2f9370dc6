package org.annals.happening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.annals.account.Account;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * The days that an event may have been on: as the account dates it, else as its tense and its place
 * in the report leave them.
 *
 * @param first null for no limit
 * @param last null for no limit
 * @param dated whether the account dates it
 */
record Window(@Nullable LocalDate first, @Nullable LocalDate last, boolean dated) {

  /** What a title or lead tells without a date happened within so many days before. */
  private static final int FRESH = 7;

  private static final int MOST_MONTHS = 3;

  static Window of(Account account, Event event, boolean main) {
    PartialDate from = event.from();
    PartialDate to = event.to();
    if (from != null || to != null) {
      LocalDate first = from == null ? null : from.firstDay();
      LocalDate last = to == null ? null : to.lastDay();
      boolean ordered = first == null || last == null || !last.isBefore(first);
      return ordered ? new Window(first, last, true) : new Window(last, first, true);
    }
    PartialDate published = account.report().published();
    if (published == null) {
      return new Window(null, null, false);
    }
    return undated(published, event.status(), main);
  }

  private static Window undated(PartialDate published, Status status, boolean main) {
    return switch (status) {
      case OCCURRED, ONGOING ->
          new Window(
              main ? published.firstDay().minusDays(FRESH) : null, published.lastDay(), false);
      case PLANNED, REQUESTED, HYPOTHETICAL, CANCELLED ->
          new Window(main ? published.firstDay().minusDays(FRESH) : null, null, false);
    };
  }

  /** The one that says more: the dated, else the shorter; the first where both say as much. */
  Window closer(Window other) {
    if (dated != other.dated) {
      return dated ? this : other;
    }
    return other.length() < length() ? other : this;
  }

  private long length() {
    return first == null || last == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first, last);
  }

  /** Whether the two have a day in common; a day apart counts, for clocks differ by zone. */
  boolean meets(Window other) {
    int slack = isDay() && other.isDay() ? 1 : 0;
    return startsBeforeEnd(other, slack) && other.startsBeforeEnd(this, slack);
  }

  private boolean startsBeforeEnd(Window other, int slack) {
    return first == null || other.last == null || !first.isAfter(other.last.plusDays(slack));
  }

  /** Whether both are dated and have no day in common. */
  boolean isApart(Window other) {
    return dated && other.dated && !(startsBeforeEnd(other, 0) && other.startsBeforeEnd(this, 0));
  }

  /** The days, as ISO 8601. */
  String words() {
    if (first == null || last == null) {
      return first == null ? "../" + last : first + "/..";
    }
    return isDay() ? first.toString() : first + "/" + last;
  }

  /** Whether it is one day. */
  boolean isDay() {
    return first != null && first.equals(last);
  }

  /** Whether both are the same few days. */
  boolean isSame(Window other) {
    return dated
        && other.dated
        && first != null
        && last != null
        && first.equals(other.first)
        && last.equals(other.last)
        && ChronoUnit.DAYS.between(first, last) < FRESH;
  }

  /** The months that it lies in, if these are few and both its ends are known; else none. */
  List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    if (first == null || last == null || first.plusMonths(MOST_MONTHS - 1).isBefore(last)) {
      return months;
    }
    YearMonth end = YearMonth.from(last);
    for (YearMonth at = YearMonth.from(first); !at.isAfter(end); at = at.plusMonths(1)) {
      months.add(at);
    }
    return months;
  }
}
