package org.annals.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The course of a demand, a promise or a threat: open until it is met, refused, broken or taken
 * back, or until its day is over.
 */
final class ActCourse {

  private final FactKind kind;
  private @Nullable FactState state;
  private @Nullable PartialDate since;
  private @Nullable PartialDate until;
  private @Nullable PartialDate deadline;

  private ActCourse(FactKind kind) {
    this.kind = kind;
  }

  static Optional<Course> of(FactKind kind, List<Claim> claims, LocalDate on) {
    ActCourse course = new ActCourse(kind);
    claims.forEach(course::take);
    return course.result(on);
  }

  private void take(Claim claim) {
    PartialDate from = claim.when().from();
    switch (claim.effect()) {
      case BEGINS, STANDS -> made(claim);
      case DONE -> close(kind == FactKind.DEMAND ? FactState.ANSWERED : FactState.KEPT, from);
      case REFUSED -> close(FactState.REFUSED, from);
      case BROKEN -> close(FactState.BROKEN, from);
      case ENDS, CANCELLED -> close(FactState.LAPSED, from);
      case DENIED, PLANNED -> {}
    }
  }

  private void made(Claim claim) {
    if (state == null) {
      state = FactState.OPEN;
      since = claim.when().from();
    }
    if (claim.when().deadline() != null) {
      deadline = claim.when().deadline();
    }
  }

  /** Done is done; what was refused may yet be done. */
  private void close(FactState to, @Nullable PartialDate day) {
    boolean final_ = state == FactState.ANSWERED || state == FactState.KEPT;
    if (state != null && !final_ && state != to) {
      state = to;
      until = day;
    }
  }

  private Optional<Course> result(LocalDate on) {
    if (state == null) {
      return Optional.empty();
    }
    if (state == FactState.OPEN && deadline != null && deadline.lastDay().isBefore(on)) {
      state = FactState.LAPSED;
      until = deadline;
    }
    List<Effect> supporting =
        switch (state) {
          case ANSWERED, KEPT -> List.of(Effect.DONE);
          case REFUSED -> List.of(Effect.REFUSED);
          case BROKEN -> List.of(Effect.BROKEN);
          default -> List.of(Effect.BEGINS, Effect.ENDS);
        };
    return Optional.of(new Course(state, since, until, deadline, supporting, false));
  }
}
