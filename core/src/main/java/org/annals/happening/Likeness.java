package org.annals.happening;

/** How far two accounts mean the same. From the worst to the best. */
enum Likeness {
  /** They cannot both be right about one thing. */
  CONFLICT,
  /** One of them does not say. */
  UNKNOWN,
  /** One says more than the other: Russia and its president, Moscow and the Kremlin. */
  COMPATIBLE,
  SAME;

  Likeness best(Likeness other) {
    return compareTo(other) >= 0 ? this : other;
  }

  boolean isAgreement() {
    return this == SAME || this == COMPATIBLE;
  }
}
