package org.annals.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The country that a report, or a sentence of it, is about: what "the army" is of where nobody says
 * so.
 */
final class CountryContext {

  private static final double CLEAR = 0.4;

  private final Map<Integer, Set<String>> bySentence = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int total;

  /** Takes a country that is named in a sentence, be it as an actor or as a place. */
  void add(int sentence, String country) {
    bySentence.computeIfAbsent(sentence, none -> new HashSet<>()).add(country);
    counts.merge(country, 1, Integer::sum);
    total++;
  }

  /** The country that is named more often than all others together; null for none. */
  @Nullable String prevailing() {
    return counts.entrySet().stream()
        .filter(entry -> total > 2 && 2 * entry.getValue() > total)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** The only country of the sentence, else the one that clearly prevails in the report. */
  @Nullable String of(int sentence) {
    Set<String> here = bySentence.getOrDefault(sentence, Set.of());
    if (here.size() == 1) {
      return here.iterator().next();
    }
    return counts.entrySet().stream()
        .filter(entry -> here.isEmpty() || here.contains(entry.getKey()))
        .filter(entry -> entry.getValue() > CLEAR * total)
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
