package org.annals.event;

/**
 * How a report commits itself to an event.
 *
 * @param status whether it came about
 * @param negated whether it is denied
 */
record Reality(Status status, boolean negated) {

  static final Reality OCCURRED = new Reality(Status.OCCURRED, false);

  static Reality of(Status status) {
    return new Reality(status, false);
  }

  /** Whether the event is told as a fact, past or present. */
  boolean isFact() {
    return !negated && (status == Status.OCCURRED || status == Status.ONGOING);
  }

  Reality denied() {
    return new Reality(status, !negated);
  }

  /** The less real of the two; a denial of either denies both. */
  Reality and(Reality other) {
    Status less = status.compareTo(other.status) >= 0 ? status : other.status;
    return new Reality(less, negated || other.negated);
  }

  /**
   * What becomes of this event as the content of a word with the given effect, which itself is as
   * real as {@code outer}: a plan that failed makes its content no more than a possibility.
   */
  Reality under(Effect effect, Reality outer) {
    if (outer.isFact()) {
      return underFact(effect);
    }
    if (effect == Effect.NEGATED) {
      return outer.negated() ? of(status).and(of(outer.status())) : underFact(effect);
    }
    if (outer.negated()) {
      return effect == Effect.OCCURRED || effect == Effect.ONGOING
          ? new Reality(status, !negated)
          : new Reality(Status.HYPOTHETICAL, negated);
    }
    return underFact(effect).and(of(outer.status()));
  }

  private Reality underFact(Effect effect) {
    return switch (effect) {
      case OCCURRED -> this;
      case ONGOING -> status == Status.OCCURRED ? new Reality(Status.ONGOING, negated) : this;
      case PLANNED -> and(of(Status.PLANNED));
      case REQUESTED -> and(of(Status.REQUESTED));
      case HYPOTHETICAL -> and(of(Status.HYPOTHETICAL));
      case CANCELLED -> new Reality(Status.CANCELLED, negated);
      case NEGATED -> denied();
    };
  }
}
