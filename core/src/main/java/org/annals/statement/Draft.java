package org.annals.statement;

import java.util.List;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement before it has its id and its place among the others.
 *
 * @param sentence index of the sentence of its cue, or of its content where there is none
 * @param cueToken the token that carries it; -1 for none
 * @param source who; null where nobody is named
 * @param cue may be empty
 * @param content in parts
 * @param addressees head tokens of those addressed, in the cue's sentence
 */
record Draft(
    int sentence,
    int cueToken,
    @Nullable Source source,
    List<Span> cue,
    List<Span> content,
    List<Integer> addressees) {

  /**
   * Who says it.
   *
   * @param sentence index of its sentence
   * @param head its head token there
   * @param span of the whole noun phrase
   */
  record Source(int sentence, int head, Span span) {}

  Draft {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
  }

  Draft withContent(List<Span> other) {
    return new Draft(sentence, cueToken, source, cue, other, addressees);
  }
}
