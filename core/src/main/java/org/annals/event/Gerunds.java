package org.annals.event;

import java.util.List;

/** The verbs that a noun in -ing may come from. */
final class Gerunds {

  private static final String ENDING = "ing";

  private Gerunds() {}

  /** Candidates: the stem, the stem with e, the stem without its doubled consonant. */
  static List<String> verbs(String noun) {
    if (!noun.endsWith(ENDING) || noun.length() < ENDING.length() + 2) {
      return List.of();
    }
    String stem = noun.substring(0, noun.length() - ENDING.length());
    char last = stem.charAt(stem.length() - 1);
    boolean doubled = last == stem.charAt(stem.length() - 2);
    return doubled
        ? List.of(stem, stem.substring(0, stem.length() - 1))
        : List.of(stem, stem + "e");
  }
}
