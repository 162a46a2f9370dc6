package org.annals.situation;

/** What a claim does to the fact that it is about. */
enum Effect {
  /** It is so. */
  STANDS,
  /** It began, was made, was asked. */
  BEGINS,
  /** It is over, or was taken back. */
  ENDS,
  /** It is to begin. */
  PLANNED,
  /** What was planned will not be. */
  CANCELLED,
  /** It is not so. */
  DENIED,
  /** What was asked, promised or threatened was done. */
  DONE,
  /** What was asked was refused. */
  REFUSED,
  /** The contrary of what was promised or agreed was done. */
  BROKEN;

  /** Whether a claim with this effect says that the fact is or was. */
  boolean asserts() {
    return this == STANDS || this == BEGINS;
  }
}
