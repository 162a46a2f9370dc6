package org.annals.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/**
 * Closed classes of words that the reading of clauses rests on: {@code event/words.tsv}, a row a
 * word.
 */
final class Words {

  private static final Set<String> CLASSES =
      Set.of(
          "preposition",
          "negation",
          "hypothetical",
          "bare-infinitive",
          "planned",
          "obliged",
          "condition",
          "hedge",
          "causative",
          "subject-control",
          "purpose",
          "quantity",
          "saying",
          "addition",
          "total",
          "at-least",
          "at-most",
          "over",
          "under",
          "about",
          "place",
          "before",
          "lemma",
          "past-time",
          "controlled-gerund",
          "same-time",
          "unlisted",
          "party",
          "transitive");

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();

  private Words() {}

  static Words read(Resources resources) {
    Words words = new Words();
    for (Table.Row row : Table.read(resources, "event/words.tsv", "class", "word", "for")) {
      String name = row.require("class");
      if (!CLASSES.contains(name)) {
        throw row.error("has the unknown class " + name);
      }
      words.classes.computeIfAbsent(name, key -> new HashSet<>()).add(row.require("word"));
      if (name.equals("lemma")) {
        words.lemmas.put(row.require("word"), row.require("for"));
      }
    }
    return words;
  }

  /** Whether a word, in lower case, is of a class. */
  boolean is(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  Set<String> prepositions() {
    return Set.copyOf(classes.getOrDefault("preposition", Set.of()));
  }

  /** The preposition that stands for one of like meaning: "on" for "upon". */
  String preposition(String phrase) {
    return lemmas.getOrDefault(phrase, phrase);
  }

  /** The lemma of a word whose lemma the engine gets wrong, or the engine's. */
  String lemma(String word, String lemma) {
    return lemmas.getOrDefault(word, lemma);
  }
}
