package org.annals.situation;

/** What kind of thing holds. */
public enum FactKind {
  /** Someone holds an office: holder, of; the title is what it is about. */
  OFFICE,
  /** Forces are somewhere: holder; the place. */
  PRESENCE,
  /** Someone rules a place: holder; the place. */
  CONTROL,
  /** Someone is held or sheltered: holder, subject. */
  CUSTODY,
  /** Something was asked: asker, asked. */
  DEMAND,
  /** Something was promised: maker, target. */
  PROMISE,
  /** Something was threatened: maker, target. */
  THREAT,
  /** Something was agreed: parties, broker. */
  AGREEMENT,
  /** A sanction, an embargo, a blockade, a ban: maker, target. */
  MEASURE,
  /** Parties fight: parties. */
  HOSTILITY,
  /** Parties met or spoke: parties, broker. */
  CONTACT,
  /** Someone stands with, against or between others: holder, toward. */
  ALIGNMENT
}
