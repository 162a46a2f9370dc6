package org.annals.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** The course of a contact: it is to come, goes on for its days, and is over. */
final class ContactCourse {

  private @Nullable PartialDate from;
  private @Nullable PartialDate to;
  private boolean met;
  private boolean planned;
  private boolean cancelled;
  private boolean denied;

  private ContactCourse() {}

  static Optional<Course> of(List<Claim> claims, LocalDate on) {
    ContactCourse course = new ContactCourse();
    claims.forEach(claim -> course.take(claim, on));
    return course.result(on);
  }

  private void take(Claim claim, LocalDate on) {
    PartialDate day = claim.when().from();
    boolean toCome = day != null && day.firstDay().isAfter(on);
    switch (claim.effect()) {
      case BEGINS, STANDS -> {
        met |= !toCome;
        planned |= toCome;
      }
      case PLANNED -> planned = true;
      case CANCELLED, ENDS -> cancelled = true;
      case DENIED -> denied = true;
      case DONE, REFUSED, BROKEN -> {}
    }
    boolean finer =
        day != null && (from == null || day.precision().compareTo(from.precision()) > 0);
    if (finer) {
      from = day;
      to = claim.when().to();
    }
  }

  private Optional<Course> result(LocalDate on) {
    if (!met && !planned) {
      return Optional.empty();
    }
    PartialDate last = to == null ? from : to;
    boolean past = last == null ? met : last.lastDay().isBefore(on);
    FactState state =
        met
            ? past ? FactState.ENDED : FactState.HOLDS
            : cancelled || past ? FactState.LAPSED : FactState.PLANNED;
    return Optional.of(
        new Course(
            state,
            from,
            state == FactState.ENDED ? last : null,
            null,
            met ? List.of(Effect.BEGINS, Effect.STANDS) : List.of(Effect.PLANNED, Effect.CANCELLED),
            met && denied));
  }
}
