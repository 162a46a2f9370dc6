package org.annals.event;

/** What kind of thing a report says is so. */
public enum StateKind {
  PRESENCE,
  CONTROL,
  CUSTODY,
  ALIGNMENT,
  MEASURE,
  AGREEMENT
}
