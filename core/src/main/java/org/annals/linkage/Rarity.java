package org.annals.linkage;

import java.util.HashMap;
import java.util.Map;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/**
 * How rare a word is in news: its inverse document frequency (Spärck Jones, <i>A Statistical
 * Interpretation of Term Specificity</i>, 1972) by a table, not by the reports at hand, so that
 * what two reports have in common weighs the same whatever else was read. Immutable.
 */
public final class Rarity {

  /** Of the rarest words, among them all that the table has not. */
  public static final double GREATEST = 7;

  private final Map<String, Double> rarities = new HashMap<>();

  /**
   * Reads the table of common words.
   *
   * @throws org.annals.resource.ResourceException if it is broken
   */
  public Rarity(Resources resources) {
    for (Table.Row row : Table.read(resources, "linkage/common-words.tsv", "word", "share")) {
      double share = row.number("share");
      if (!(share > 0 && share <= 1)) {
        throw row.error("has a share that is none: " + share);
      }
      rarities.put(row.require("word"), Math.min(GREATEST, -Math.log(share)));
    }
  }

  /**
   * From 0 for a word of every report to {@link #GREATEST}.
   *
   * @param word in small letters, with straight apostrophes, without the genitive's ending
   */
  public double of(String word) {
    return rarities.getOrDefault(word, GREATEST);
  }
}
