package org.annals.happening;

/**
 * How the parties of two events fit.
 *
 * @param actors how those who act fit
 * @param recipients how those acted upon fit
 */
record Sides(Likeness actors, Likeness recipients) {

  /**
   * Compares side with side. Of an event with but one party known it is not sure on which side that
   * stands, so it may fit either.
   */
  static Sides of(Profile one, Profile other) {
    Sides straight =
        new Sides(
            one.actors().likeness(other.actors()), one.recipients().likeness(other.recipients()));
    if (straight.actors != Likeness.CONFLICT) {
      return straight;
    }
    if (one.recipients().isEmpty()) {
      return straight.or(Likeness.UNKNOWN, one.actors().likeness(other.recipients()));
    }
    if (other.recipients().isEmpty()) {
      return straight.or(Likeness.UNKNOWN, one.recipients().likeness(other.actors()));
    }
    return straight;
  }

  private Sides or(Likeness otherActors, Likeness otherRecipients) {
    return otherRecipients.isAgreement() ? new Sides(otherActors, otherRecipients) : this;
  }

  boolean conflict() {
    boolean conflict = actors == Likeness.CONFLICT || recipients == Likeness.CONFLICT;
    return conflict && agreements() == 0;
  }

  int agreements() {
    return (actors.isAgreement() ? 1 : 0) + (recipients.isAgreement() ? 1 : 0);
  }
}
