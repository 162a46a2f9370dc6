package org.annals.copy;

import java.util.HashSet;
import java.util.Set;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Words that any two texts share, which therefore prove nothing alone. Immutable. */
public final class FunctionWords {

  private final Set<String> words = new HashSet<>();

  /**
   * Reads the table.
   *
   * @throws org.annals.resource.ResourceException if it is broken
   */
  public FunctionWords(Resources resources) {
    for (Table.Row row : Table.read(resources, "copy/function-words.tsv", "word")) {
      words.add(row.require("word"));
    }
  }

  /**
   * Whether a word is one.
   *
   * @param folded in small letters, with straight apostrophes
   */
  public boolean contains(String folded) {
    return words.contains(folded);
  }
}
