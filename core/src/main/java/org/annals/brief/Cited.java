package org.annals.brief;

import java.util.Comparator;

/**
 * A sentence that something rests on.
 *
 * @param report place of its report among those of the story
 * @param sentence its index in the report
 */
record Cited(int report, int sentence) implements Comparable<Cited> {

  private static final Comparator<Cited> ORDER =
      Comparator.comparingInt(Cited::report).thenComparingInt(Cited::sentence);

  @Override
  public int compareTo(Cited other) {
    return ORDER.compare(this, other);
  }
}
