package org.annals.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/**
 * The words that attribute something to someone, and the nouns that the rules for them rest on.
 * Immutable.
 */
final class CueLexicon {

  /** The columns of the table of cues. */
  static final String[] COLUMNS = {"lemma", "part", "takes", "expresses", "example", "counter"};

  static final String CUES = "statement/cues.tsv";

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "against", "as", "at", "for", "from", "in", "into", "of", "on", "over", "to",
          "toward", "towards", "upon", "with");

  private final Map<Cue.Part, Map<String, Cue>> cues = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private CueLexicon() {}

  /**
   * Reads the tables; an entry of the user's replaces the built-in one of the same word.
   *
   * @throws ResourceException if one is broken
   */
  static CueLexicon load(Resources resources) {
    CueLexicon lexicon = new CueLexicon();
    for (Table.Row row : Table.read(resources, CUES, COLUMNS)) {
      Cue cue = cue(row);
      lexicon.cues.computeIfAbsent(cue.part(), part -> new HashMap<>()).put(cue.lemma(), cue);
    }
    for (Table.Row row : Table.read(resources, "statement/classes.tsv", "class", "lemmas")) {
      lexicon
          .classes
          .computeIfAbsent(row.require("class"), name -> new HashSet<>())
          .addAll(row.list("lemmas"));
    }
    return lexicon;
  }

  private static Cue cue(Table.Row row) {
    Set<Complement> complements = new HashSet<>();
    Set<String> prepositions = new HashSet<>();
    for (String word : row.list("takes")) {
      Optional<Complement> complement = Complement.of(word);
      if (complement.isPresent()) {
        complements.add(complement.get());
      } else if (word.equals("to what")) {
        prepositions.add("to");
      } else if (PREPOSITIONS.contains(word)) {
        prepositions.add(word);
      } else {
        throw row.error("takes \"" + word + "\", which is no complement and no preposition");
      }
    }
    return new Cue(
        row.require("lemma").toLowerCase(Locale.ROOT),
        constant(row, "part", Cue.Part.values()),
        complements,
        prepositions,
        constant(row, "expresses", Cue.Expresses.values()));
  }

  private static <E extends Enum<E>> E constant(Table.Row row, String column, E[] values) {
    String word = row.require(column);
    return Arrays.stream(values)
        .filter(value -> value.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> row.error("has \"" + word + "\" for " + column + "; known: " + names(values)));
  }

  private static String names(Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", names);
  }

  /** The cue of a part of speech that has just these words. */
  Optional<Cue> find(Cue.Part part, String lemma) {
    return Optional.ofNullable(
        cues.getOrDefault(part, Map.of()).get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** Whether a lemma belongs to a class of words: {@code occasion}, {@code document} and so on. */
  boolean isIn(String name, String lemma) {
    return classes.getOrDefault(name, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** Number of entries. */
  int size() {
    return cues.values().stream().mapToInt(Map::size).sum();
  }
}
