package org.annals.situation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a claim is about, where its kind and parties do not say.
 *
 * @param text in words, for the reader; empty where nothing is said
 * @param stems of the words that tell one topic from another, in alphabetical order
 * @param acts what is to be done, as types and modes of events, {@code RETREAT/withdraw}
 */
record Topic(String text, List<String> stems, List<String> acts) {

  /** Nothing in particular. */
  static final Topic NONE = new Topic("", List.of(), List.of());

  Topic {
    Objects.requireNonNull(text, "text");
    stems = List.copyOf(new TreeSet<>(stems));
    acts = List.copyOf(new TreeSet<>(acts));
  }

  /** A topic that one word or title tells of. */
  static Topic label(String label) {
    return new Topic(label, List.of(label), List.of());
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** How much speaks for two being one topic; below 0 what speaks against it. */
  double likeness(Topic other) {
    Set<String> shared = new TreeSet<>(stems);
    shared.retainAll(other.stems);
    boolean sameAct = acts.stream().anyMatch(other.acts::contains);
    boolean otherAct = hasAct() && other.hasAct() && !sameAct;
    int fewer = Math.min(stems.size(), other.stems.size());
    double words = fewer == 0 ? 0 : (double) shared.size() / fewer;
    if (fewer == 0) {
      return sameAct ? 0.5 : -1;
    }
    return 2 * words - 0.9 + (sameAct ? 0.5 : 0) - (otherAct && words < 1 ? 0.5 : 0);
  }

  private boolean hasAct() {
    return acts.stream().anyMatch(act -> !EventPattern.isWordAct(act));
  }
}
