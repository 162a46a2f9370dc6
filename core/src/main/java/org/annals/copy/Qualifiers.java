package org.annals.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Knows the words that make a copy surer or less sure than its source, and numbers. Immutable. */
final class Qualifiers {

  /** Words of a body that qualify. */
  record Found(int begin, int end) {}

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");
  private static final String FIGURE = "figure";

  private final Map<List<String>, Boolean> phrases = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private int longest = 1;

  Qualifiers(Resources resources) {
    for (Table.Row row : Table.read(resources, "copy/qualifiers.tsv", "words", "kind")) {
      boolean figure = row.require("kind").equals(FIGURE);
      if (!figure && !row.get("kind").equals("hedge")) {
        throw row.error("is of no known kind: " + row.get("kind"));
      }
      List<String> words = List.of(SPACE.split(row.require("words")));
      phrases.merge(words, figure, (one, other) -> one && other);
      longest = Math.max(longest, words.size());
    }
    for (Table.Row row : Table.read(resources, "copy/numbers.tsv", "word", "value")) {
      numbers.put(row.require("word"), row.number("value"));
    }
  }

  /** The number that a word is. */
  OptionalDouble number(String folded) {
    Double value = numbers.get(folded);
    if (value != null) {
      return OptionalDouble.of(value);
    }
    return DIGITS.matcher(folded).matches()
        ? OptionalDouble.of(Double.parseDouble(folded))
        : OptionalDouble.empty();
  }

  /** The qualifying words among some of a body, in text order, the longest where they overlap. */
  List<Found> in(Body body, int begin, int end) {
    List<Found> found = new ArrayList<>();
    int at = begin;
    while (at < end) {
      Optional<Found> phrase = at(body, at, end);
      phrase.ifPresent(found::add);
      at = phrase.map(Found::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> at(Body body, int at, int end) {
    List<String> words = new ArrayList<>();
    Optional<Found> best = Optional.empty();
    for (int i = at; i < Math.min(end, at + longest); i++) {
      words.add(body.folded(i));
      Boolean figure = phrases.get(words);
      if (figure != null && (!figure || isNumber(body, i + 1))) {
        best = Optional.of(new Found(at, i + 1));
      }
    }
    return best;
  }

  private boolean isNumber(Body body, int at) {
    return at < body.size() && number(body.folded(at)).isPresent();
  }
}
