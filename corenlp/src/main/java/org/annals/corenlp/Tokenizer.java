package org.annals.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into sentences of tokens. */
final class Tokenizer {

  private static final String OPTIONS = "invertible=true,quotes=ascii,untokenizable=noneKeep";

  private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

  /**
   * Tokenizes one stretch.
   *
   * @param stretch the characters
   * @return non-empty sentences; the tokens' character offsets count UTF-16 units of the stretch
   */
  List<List<CoreLabel>> sentences(String stretch) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(
                new StringReader(straightened(stretch)), new CoreLabelTokenFactory(true), OPTIONS)
            .tokenize();
    tokens.removeIf(token -> token.endPosition() <= token.beginPosition());
    List<List<CoreLabel>> sentences = new ArrayList<>(splitter.process(tokens));
    sentences.removeIf(List::isEmpty);
    return sentences;
  }

  /**
   * Quotation marks and apostrophes as the models know them. Every character stays one character,
   * so offsets hold.
   */
  private static String straightened(String stretch) {
    StringBuilder straight = new StringBuilder(stretch.length());
    for (int i = 0; i < stretch.length(); i++) {
      straight.append(straightened(stretch.charAt(i)));
    }
    return straight.toString();
  }

  private static char straightened(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02BB', '\u00B4', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u00A0', '\u2007', '\u202F', '\u2028', '\u2029', '\u0085' -> ' ';
      default -> c;
    };
  }
}
