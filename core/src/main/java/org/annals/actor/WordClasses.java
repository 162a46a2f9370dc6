package org.annals.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Classes of words that the search for actors rests on, {@code actor/words.tsv}. */
public final class WordClasses {

  private static final String TABLE = "actor/words.tsv";

  private final Map<String, Set<String>> classes = new HashMap<>();

  private WordClasses() {}

  public static WordClasses load(Resources resources) {
    WordClasses words = new WordClasses();
    for (Table.Row row : Table.read(resources, TABLE, "class", "words")) {
      row.require("words");
      words
          .classes
          .computeIfAbsent(row.require("class"), name -> new HashSet<>())
          .addAll(row.list("words"));
    }
    return words;
  }

  /** Whether the word, in any case, is of the class. */
  public boolean is(String name, String word) {
    return of(name).contains(word.toLowerCase(Locale.ROOT));
  }

  private Set<String> of(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new ResourceException(TABLE + " has no class " + name);
    }
    return words;
  }
}
