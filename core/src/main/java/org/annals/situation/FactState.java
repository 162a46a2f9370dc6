package org.annals.situation;

/** How a fact stands on a day. */
public enum FactState {
  HOLDS,
  ENDED,
  /** Asked, promised or threatened, and nothing came of it yet. */
  OPEN,
  /** What was asked was done. */
  ANSWERED,
  /** What was asked was refused. */
  REFUSED,
  /** What was promised or threatened was done. */
  KEPT,
  /** The contrary of what was promised was done. */
  BROKEN,
  /** Its time ran out, or it was taken back. */
  LAPSED,
  /** It is still to come. */
  PLANNED
}
