package org.annals.event;

import java.util.Locale;

/** What part of speech a predicate of the lexicon is. */
enum WordClass {
  VERB,
  NOUN,
  ADJECTIVE,
  /** An adjective or participle before a noun that says what became of it: the planned visit. */
  MODIFIER,
  /** An adverb: allegedly. */
  ADVERB;

  /** The key of an entry that lists lemmas of this class. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
