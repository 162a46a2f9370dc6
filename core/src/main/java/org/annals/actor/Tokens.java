package org.annals.actor;

import java.util.regex.Pattern;
import org.annals.language.Sentence;
import org.annals.text.Text;

/** What the search asks of runs of tokens. */
final class Tokens {

  private static final Pattern WHITE = Pattern.compile("\\s+");

  private Tokens() {}

  /** The characters of a run, white space made one blank and apostrophes straight. */
  static String slice(Text text, Sentence sentence, int first, int last) {
    String slice = text.slice(sentence.span(first, last)).replace('\u2019', '\'');
    return WHITE.matcher(slice).replaceAll(" ").strip();
  }

  /** The token of a run that hangs outside of it; of several, the one nearest to the root. */
  static int head(Sentence sentence, int first, int last) {
    int best = last;
    int depth = Integer.MAX_VALUE;
    for (int i = last; i >= first; i--) {
      int head = sentence.head(i);
      boolean outside = head < first || head > last;
      if (outside && !sentence.isRelation(i, "punct") && depth(sentence, i) < depth) {
        best = i;
        depth = depth(sentence, i);
      }
    }
    return best;
  }

  /** Steps to the root; hostile trees that have none end at the sentence's length. */
  static int depth(Sentence sentence, int token) {
    int steps = 0;
    for (int at = token; at != Sentence.NONE && steps <= sentence.size(); at = sentence.head(at)) {
      steps++;
    }
    return steps;
  }

  static boolean isNoun(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("NN");
  }

  static boolean isPlural(Sentence sentence, int token) {
    return sentence.tag(token).equals("NNS") || sentence.tag(token).equals("NNPS");
  }
}
