package org.annals.actor;

import org.annals.text.Span;

/**
 * A span that names an actor.
 *
 * @param span the name, the noun phrase without what hangs on it, or the pronoun
 * @param sentence index of its sentence
 * @param head number of the token in that sentence that stands for the mention in the syntax tree
 * @param form how it names the actor
 */
public record Mention(Span span, int sentence, int head, Form form) implements Comparable<Mention> {

  /** How a mention names its actor. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }

  /** Text order. */
  @Override
  public int compareTo(Mention other) {
    int bySentence = Integer.compare(sentence, other.sentence);
    return bySentence != 0 ? bySentence : span.compareTo(other.span);
  }
}
