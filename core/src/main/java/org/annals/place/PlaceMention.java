package org.annals.place;

import org.annals.text.Span;

/**
 * A span that names a place.
 *
 * @param span the name
 * @param sentence index of its sentence
 * @param head number of the token in that sentence that stands for the name in the syntax tree
 */
public record PlaceMention(Span span, int sentence, int head) implements Comparable<PlaceMention> {

  /** Text order. */
  @Override
  public int compareTo(PlaceMention other) {
    int bySentence = Integer.compare(sentence, other.sentence);
    return bySentence != 0 ? bySentence : span.compareTo(other.span);
  }
}
