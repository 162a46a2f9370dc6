package org.annals.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Gives quotation marks at the border of two sentences to the one that they belong to. A straight
 * mark does not say whether it opens or closes, and the splitter guesses; the white space knows.
 */
final class QuoteBorders {

  private QuoteBorders() {}

  /** Moves marks between neighbours; a sentence may become empty. */
  static void mend(List<List<CoreLabel>> sentences) {
    for (int i = 1; i < sentences.size(); i++) {
      List<CoreLabel> before = sentences.get(i - 1);
      List<CoreLabel> after = sentences.get(i);
      if (before.isEmpty() || after.isEmpty()) {
        continue;
      }
      CoreLabel last = before.get(before.size() - 1);
      CoreLabel first = after.get(0);
      if (isMark(first) && touch(last, first) && !touchesNext(after)) {
        before.add(after.remove(0));
      } else if (isMark(last) && touch(last, first) && !touchesPrevious(before)) {
        after.add(0, before.remove(before.size() - 1));
      }
    }
  }

  private static boolean isMark(CoreLabel token) {
    return switch (token.word()) {
      case "\"", "''", "``" -> true;
      default -> false;
    };
  }

  private static boolean touch(CoreLabel one, CoreLabel next) {
    return one.endPosition() == next.beginPosition();
  }

  private static boolean touchesNext(List<CoreLabel> sentence) {
    return sentence.size() > 1 && touch(sentence.get(0), sentence.get(1));
  }

  private static boolean touchesPrevious(List<CoreLabel> sentence) {
    int size = sentence.size();
    return size > 1 && touch(sentence.get(size - 2), sentence.get(size - 1));
  }
}
