package org.annals.brief;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a report tells, in words, and the sentences that tell it.
 *
 * @param phrases what stands in the line, in order
 * @param sentences indexes of the sentences that it rests on, ascending, without repetition
 * @param inner what is the content of this: what was agreed, asked, refused
 */
record Line(List<Phrase> phrases, List<Integer> sentences, List<Line> inner) {

  Line {
    phrases = List.copyOf(phrases);
    sentences = sentences.stream().sorted().distinct().toList();
    inner = List.copyOf(inner);
  }

  static Line of(List<Phrase> phrases, Collection<Integer> sentences) {
    return new Line(phrases, List.copyOf(sentences), List.of());
  }

  /** The sentences of this line and of all lines within it. */
  Stream<Integer> allSentences() {
    return Stream.concat(sentences.stream(), inner.stream().flatMap(Line::allSentences));
  }
}
