package org.annals.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts sentences that are too long to be sentences: lists, tables, text without full stops. What
 * the parser costs grows faster than the length.
 */
final class LongSentences {

  /** The most tokens that a sentence may have. */
  static final int LIMIT = 250;

  private LongSentences() {}

  /**
   * Cuts behind the last mark in the second half of the limit, the strongest kind of mark first;
   * hard at the limit where there is none.
   *
   * @param word the word of a token
   * @return the tokens in runs of at most {@link #LIMIT}
   */
  static <T> List<List<T>> cut(List<T> tokens, Function<T, String> word) {
    List<List<T>> runs = new ArrayList<>();
    int begin = 0;
    while (tokens.size() - begin > LIMIT) {
      int end = begin + firstRun(tokens.subList(begin, begin + LIMIT), word);
      runs.add(List.copyOf(tokens.subList(begin, end)));
      begin = end;
    }
    runs.add(List.copyOf(tokens.subList(begin, tokens.size())));
    return runs;
  }

  private static <T> int firstRun(List<T> tokens, Function<T, String> word) {
    for (String marks : List.of(".?!", ";:", ",")) {
      for (int i = tokens.size() - 1; i >= LIMIT / 2; i--) {
        String token = word.apply(tokens.get(i));
        if (token.length() == 1 && marks.contains(token)) {
          return i + 1;
        }
      }
    }
    return tokens.size();
  }
}
