package org.annals.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Words by which the form of a verb is told, {@code brief/word-forms.tsv}. Immutable. */
final class WordForms {

  private static final String TABLE = "brief/word-forms.tsv";

  /** The classes of words that the table has; the table names them in lower case. */
  enum Kind {
    PAST,
    BE,
    INFINITIVE,
    NOUN,
    BETWEEN,
    LINK,
    PLEDGE,
    DIRECT,
    FUNCTION,
    WHERE,
    NOMINAL,
    RELATIVE
  }

  private final Map<Kind, Set<String>> words;

  private WordForms(Map<Kind, Set<String>> words) {
    this.words = Map.copyOf(words);
  }

  /**
   * Reads the table.
   *
   * @throws org.annals.resource.ResourceException if a row is broken
   */
  static WordForms load(Resources resources) {
    Map<Kind, Set<String>> words = new HashMap<>();
    for (Table.Row row : Table.read(resources, TABLE, "form", "words")) {
      words.computeIfAbsent(kind(row), kind -> new HashSet<>()).addAll(row.list("words"));
    }
    return new WordForms(words);
  }

  private static Kind kind(Table.Row row) {
    String name = row.require("form");
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    throw row.error("names no form: " + name);
  }

  /**
   * Whether a word is one of a class.
   *
   * @param word in lower case
   */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a word looks like a past form or a participle. */
  boolean isPast(String word) {
    return is(Kind.PAST, word) || (word.endsWith("ed") && word.length() > "need".length() - 1);
  }
}
