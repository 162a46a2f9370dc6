package org.annals.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fixed phrases of one word or several, and what they stand for. */
final class Phrasebook<V> {

  private final Map<String, V> entries = new HashMap<>();
  private int longest;

  /** A phrase that stands in a sentence. */
  record Hit<V>(int first, int last, V value) {}

  /** Later entries replace earlier ones. */
  void put(String words, V value) {
    entries.put(words, value);
    longest = Math.max(longest, words.split(" ").length);
  }

  /** The longest phrase that begins at a token; null where none does. */
  @Nullable Hit<V> startingAt(Phrase phrase, int at) {
    Hit<V> hit = null;
    StringBuilder words = new StringBuilder();
    for (int last = at; last < phrase.size() && last < at + longest; last++) {
      words.append(last == at ? "" : " ").append(phrase.lower(last));
      V value = entries.get(words.toString());
      hit = value == null ? hit : new Hit<>(at, last, value);
    }
    return hit;
  }

  /** The longest phrase that ends at a token; null where none does. */
  @Nullable Hit<V> endingAt(Phrase phrase, int at) {
    for (int first = Math.max(0, at - longest + 1); first <= at; first++) {
      Hit<V> hit = startingAt(phrase, first);
      if (hit != null && hit.last() == at) {
        return hit;
      }
    }
    return null;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }
}
