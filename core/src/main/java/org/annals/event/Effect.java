package org.annals.event;

/** What a predicate says of the events in its content. */
enum Effect {
  OCCURRED,
  ONGOING,
  PLANNED,
  REQUESTED,
  HYPOTHETICAL,
  CANCELLED,
  NEGATED
}
