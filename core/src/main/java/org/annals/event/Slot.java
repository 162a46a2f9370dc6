package org.annals.event;

/**
 * A place in a predicate's frame that something fills.
 *
 * @param name {@code subject}, {@code object}, {@code infinitive} … or a preposition
 */
record Slot(String name) {

  static final Slot SUBJECT = new Slot("subject");
  static final Slot OBJECT = new Slot("object");
  static final Slot INDIRECT = new Slot("indirect");
  static final Slot POSSESSOR = new Slot("possessor");
  static final Slot MODIFIER = new Slot("modifier");
  static final Slot INFINITIVE = new Slot("infinitive");
  static final Slot THAT = new Slot("that");
  static final Slot GERUND = new Slot("gerund");

  /** What such a phrase begins with, as an entry names it. */
  static Slot preposition(String words) {
    return new Slot(words);
  }
}
