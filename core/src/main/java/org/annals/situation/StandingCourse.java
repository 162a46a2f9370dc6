package org.annals.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The course of what lasts: an office, a presence, control, custody, a measure, an agreement,
 * hostility, an alignment. It is planned, holds, is broken or ends, and may hold again.
 */
final class StandingCourse {

  private final LocalDate on;
  private @Nullable FactState state;
  private @Nullable PartialDate since;
  private @Nullable PartialDate until;
  private @Nullable PartialDate planned;
  private boolean disputed;

  private StandingCourse(LocalDate on) {
    this.on = on;
  }

  /** What became of it by a day; empty if it never was, nor was to be. */
  static Optional<Course> of(List<Claim> claims, LocalDate on) {
    StandingCourse course = new StandingCourse(on);
    claims.forEach(course::take);
    return course.result();
  }

  private void take(Claim claim) {
    Effect effect = claim.effect();
    switch (effect) {
      case STANDS, BEGINS, DONE -> begin(claim);
      case ENDS -> end(claim, FactState.ENDED);
      case BROKEN -> end(claim, FactState.BROKEN);
      case PLANNED -> plan(claim);
      case CANCELLED -> cancel();
      case DENIED, REFUSED -> disputed |= state == FactState.HOLDS;
    }
  }

  private void begin(Claim claim) {
    PartialDate from = claim.when().from();
    if (from != null && from.firstDay().isAfter(on)) {
      plan(claim);
      return;
    }
    if (state != FactState.HOLDS) {
      boolean again = state == FactState.ENDED || state == FactState.BROKEN;
      since = again && from != null && until != null && from.compareTo(until) < 0 ? null : from;
    } else if (from != null && (since == null || isEarlierOrFiner(from, since))) {
      since = from;
    }
    state = FactState.HOLDS;
    until = null;
  }

  private static boolean isEarlierOrFiner(PartialDate from, PartialDate than) {
    return from.isCompatibleWith(than)
        ? from.precision().compareTo(than.precision()) > 0
        : from.compareTo(than) < 0;
  }

  private void end(Claim claim, FactState to) {
    PartialDate from = claim.when().from();
    boolean before = from != null && since != null && from.lastDay().isBefore(since.firstDay());
    if (before && state == FactState.HOLDS) {
      return;
    }
    if (state != to) {
      until = from == null || claim.when().to() == null ? from : claim.when().to();
      if (until != null && until.firstDay().isAfter(on)) {
        until = null;
        return;
      }
    } else if (until == null) {
      until = from;
    }
    state = to;
  }

  private void plan(Claim claim) {
    if (state == null || state == FactState.ENDED || state == FactState.LAPSED) {
      state = FactState.PLANNED;
      planned = claim.when().from();
      until = null;
    }
  }

  private void cancel() {
    if (state == FactState.PLANNED) {
      state = FactState.LAPSED;
    }
  }

  private Optional<Course> result() {
    if (state == null) {
      return Optional.empty();
    }
    List<Effect> supporting =
        switch (state) {
          case HOLDS -> List.of(Effect.STANDS, Effect.BEGINS);
          case PLANNED -> List.of(Effect.PLANNED, Effect.BEGINS);
          case BROKEN -> List.of(Effect.BROKEN);
          default -> List.of(Effect.ENDS, Effect.CANCELLED);
        };
    PartialDate begun = state == FactState.PLANNED ? planned : since;
    return Optional.of(new Course(state, begun, until, null, supporting, disputed));
  }
}
