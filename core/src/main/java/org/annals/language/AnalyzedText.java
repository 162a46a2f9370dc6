package org.annals.language;

import java.util.List;

/**
 * The linguistic analysis of one text.
 *
 * @param sentences in text order; {@code sentences.get(i).index() == i}
 * @param notes what was done to a sentence that a reader should know, in words
 */
public record AnalyzedText(List<Sentence> sentences, List<String> notes) {

  public AnalyzedText {
    sentences = List.copyOf(sentences);
    notes = List.copyOf(notes);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() != i) {
        throw new IllegalArgumentException(
            "sentence " + sentences.get(i).index() + " stands at place " + i);
      }
    }
  }
}
