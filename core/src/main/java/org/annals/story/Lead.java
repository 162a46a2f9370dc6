package org.annals.story;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What tells the story of a report: the words of its title and of its beginning, and who and what
 * is named there. Words are in the singular, roughly.
 *
 * @param words with their rarities
 * @param names words that stand in capitals only
 * @param numbers in digits
 * @param persons keys of surnames
 * @param places names of places smaller than a country
 * @param countries ISO 3166-1 alpha-3
 * @param length of the vector of the words
 * @param nameWeight sum of the names' rarities
 * @param end code point behind the beginning
 */
record Lead(
    SortedMap<String, Double> words,
    Set<String> names,
    Set<String> numbers,
    Set<String> persons,
    Set<String> places,
    Set<String> countries,
    double length,
    double nameWeight,
    int end) {

  Lead {
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    names = Collections.unmodifiableSet(new TreeSet<>(names));
    numbers = Set.copyOf(numbers);
    persons = Set.copyOf(persons);
    places = Set.copyOf(places);
    countries = Set.copyOf(countries);
  }

  /** The cosine of the angle between the words of two, from 0 to 1. */
  double likeness(Lead other) {
    double product = 0;
    for (Map.Entry<String, Double> word : words.entrySet()) {
      product += word.getValue() * other.words.getOrDefault(word.getKey(), 0.0);
    }
    double lengths = length * other.length;
    return lengths == 0 ? 0 : Math.min(1, product / lengths);
  }

  /** The part of the names' weight that two share, by the one that has less of it. */
  double sharedNames(Lead other) {
    double shared = 0;
    for (String name : names) {
      if (other.names.contains(name)) {
        shared += words.getOrDefault(name, 0.0);
      }
    }
    double least = Math.min(nameWeight, other.nameWeight);
    return least == 0 ? NAMELESS : Math.min(1, shared / least);
  }

  /** What two of which one has no names are taken to share. */
  private static final double NAMELESS = 0.3;

  /** The rarest words, names before others. */
  List<String> rarest(double least, int most) {
    return words.entrySet().stream()
        .filter(word -> word.getValue() >= least)
        .sorted(
            Comparator.comparing((Map.Entry<String, Double> w) -> !names.contains(w.getKey()))
                .thenComparing(word -> -word.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
