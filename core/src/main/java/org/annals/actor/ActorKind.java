package org.annals.actor;

/** What an actor is. */
public enum ActorKind {
  PERSON,
  ORGANIZATION,
  STATE,
  GROUP,
  UNKNOWN
}
