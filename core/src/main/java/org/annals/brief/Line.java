package org.annals.brief;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing that reports tell, in words, and the sentences that tell it.
 *
 * @param phrases what stands in the line, in order
 * @param sentences those that it rests on, ascending, without repetition
 * @param inner what is the content of this: what was agreed, asked, refused
 */
record Line(List<Phrase> phrases, List<Cited> sentences, List<Line> inner) {

  private static final int MOST_OF_A_REPORT = 3;
  private static final int MOST = 12;

  Line {
    phrases = List.copyOf(phrases);
    sentences = chief(sentences.stream().sorted().distinct().toList());
    inner = List.copyOf(inner);
  }

  static Line of(List<Phrase> phrases, Collection<Cited> sentences) {
    return new Line(phrases, List.copyOf(sentences), List.of());
  }

  /** Nobody looks up the fortieth reprint: the first of each report, and of the first reports. */
  private static List<Cited> chief(List<Cited> sorted) {
    return IntStream.range(0, sorted.size())
        .filter(
            i ->
                i < MOST_OF_A_REPORT
                    || sorted.get(i).report() != sorted.get(i - MOST_OF_A_REPORT).report())
        .mapToObj(sorted::get)
        .limit(MOST)
        .toList();
  }

  /** The sentences of this line and of all lines within it. */
  Stream<Cited> allSentences() {
    return Stream.concat(sentences.stream(), inner.stream().flatMap(Line::allSentences));
  }
}
