package org.annals.time;

/** Where a clause puts what it tells, seen from the report's day. */
enum Tense {
  PAST,
  /** From then until now: <em>has ruled</em>. */
  PERFECT,
  /** <em>meets on Friday</em>: of single days, mostly those to come. */
  PRESENT,
  /** Hangs on a noun in a clause of the present: <em>Friday's vote is a test</em>. */
  NEAR,
  FUTURE,
  /** There is no verb. */
  NONE
}
