package org.annals.event;

/** Whether and how an event is said to have come about. */
public enum Status {
  OCCURRED,
  ONGOING,
  PLANNED,
  REQUESTED,
  HYPOTHETICAL,
  CANCELLED
}
