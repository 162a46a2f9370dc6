package org.annals.brief;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.annals.account.Account;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.Figure;
import org.annals.event.Status;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two events of one report are one, told twice: in the headline and the lead, say.
 */
record SameEvent(Account account) {

  private static final int STEM_LENGTH = 4;

  boolean test(Event one, Event other) {
    return one.type() != null
        && one.type() == other.type()
        && compatible(one.mode(), other.mode())
        && one.negated() == other.negated()
        && sameStatus(one.status(), other.status())
        && Set.copyOf(one.actors()).equals(Set.copyOf(other.actors()))
        && Set.copyOf(one.recipients()).equals(Set.copyOf(other.recipients()))
        && sameOrUntold(one.objects(), other.objects())
        && compatible(one.place(), other.place())
        && datesMeet(one, other)
        && sameFigures(one.figures(), other.figures())
        && Objects.equals(one.reported(), other.reported())
        && Objects.equals(one.within(), other.within())
        && toldAlike(one, other);
  }

  /** "Is meeting" in one sentence and "met" in the next are one meeting. */
  private static boolean sameStatus(Status one, Status other) {
    return one == other || (isActual(one) && isActual(other));
  }

  private static boolean isActual(Status status) {
    return status == Status.OCCURRED || status == Status.ONGOING;
  }

  private static <T> boolean compatible(@Nullable T one, @Nullable T other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean sameOrUntold(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty() || Set.copyOf(one).equals(Set.copyOf(other));
  }

  private static boolean datesMeet(Event one, Event other) {
    return startsBeforeEnd(one.from(), other.to()) && startsBeforeEnd(other.from(), one.to());
  }

  private static boolean startsBeforeEnd(@Nullable PartialDate from, @Nullable PartialDate to) {
    return from == null || to == null || !from.firstDay().isAfter(to.lastDay());
  }

  private static boolean sameFigures(List<Figure> one, List<Figure> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.stream()
            .allMatch(
                figure ->
                    other.stream()
                        .anyMatch(
                            same ->
                                same.what().equals(figure.what())
                                    && Objects.equals(same.low(), figure.low())
                                    && Objects.equals(same.high(), figure.high())));
  }

  /** By like words, by a day that both give, or by a headline and what it is the headline of. */
  private boolean toldAlike(Event one, Event other) {
    return stem(one.trigger()).equals(stem(other.trigger()))
        || (one.from() != null && one.from().equals(other.from()))
        || one.sentence() == 0
        || other.sentence() == 0;
  }

  private String stem(Span trigger) {
    String words = account.report().text().slice(trigger).toLowerCase(Locale.ROOT);
    int end = words.offsetByCodePoints(0, Math.min(STEM_LENGTH, trigger.length()));
    return words.substring(0, end);
  }
}
