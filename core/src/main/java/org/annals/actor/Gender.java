package org.annals.actor;

/** What pronouns may stand for someone. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether both may be said of one person. */
  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** What is known of a person of whom both are said. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
