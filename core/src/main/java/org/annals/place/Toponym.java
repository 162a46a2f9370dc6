package org.annals.place;

import java.util.List;

/**
 * A name in the text that is taken for a place's, with all the places it may be.
 *
 * @param sentence index of its sentence
 * @param first number of its first token
 * @param last number of its last token
 * @param name as written
 * @param candidates the weightiest first; empty where the gazetteer does not know the name
 * @param match how the candidates were found
 */
record Toponym(
    int sentence, int first, int last, String name, List<Entry> candidates, Match match) {

  /** How a name led to its candidates. */
  enum Match {
    /** By its letters. */
    NAME,
    /** By a short form that only regions have. */
    ABBREVIATION,
    /** By its sound. */
    SOUND,
    /** The name of a place, with a word for something in or near it. */
    FACILITY,
    /** Not at all. */
    NONE
  }

  Toponym {
    candidates = List.copyOf(candidates);
  }

  int size() {
    return last - first + 1;
  }
}
