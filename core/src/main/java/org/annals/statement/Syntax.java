package org.annals.statement;

import java.util.Set;
import org.annals.language.Sentence;

/** Questions to a sentence's tree that all rules for statements ask. */
final class Syntax {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private Syntax() {}

  static boolean isVerb(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("VB");
  }

  static boolean isNoun(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("NN");
  }

  static boolean isPunctuation(Sentence sentence, int token) {
    return !sentence.word(token).codePoints().anyMatch(Character::isLetterOrDigit)
        && !"$%€£".contains(sentence.word(token));
  }

  static boolean is(Sentence sentence, int token, String word) {
    return token >= 0 && token < sentence.size() && sentence.word(token).equalsIgnoreCase(word);
  }

  static boolean isQuotationMark(Sentence sentence, int token) {
    String word = sentence.word(token);
    return word.equals("\"")
        || word.equals("'")
        || word.equals("``")
        || word.equals("''")
        || "“”„«»‘’".contains(word);
  }

  /** Whether the verb has a tense, by itself or by an auxiliary. */
  static boolean isFinite(Sentence sentence, int verb) {
    return FINITE.contains(sentence.tag(verb))
        || sentence.children(verb, "aux").anyMatch(aux -> FINITE.contains(sentence.tag(aux)));
  }

  /** Whether the verb is in the passive voice. */
  static boolean isPassive(Sentence sentence, int verb) {
    if (sentence.child(verb, "aux:pass") >= 0 || sentence.child(verb, "nsubj:pass") >= 0) {
      return true;
    }
    return sentence.tag(verb).equals("VBN")
        && sentence.child(verb, "aux") < 0
        && sentence.child(verb, "nsubj") < 0
        && (sentence.isRelation(verb, "acl") || sentence.isRelation(verb, "advcl"));
  }

  /** Whether {@code upper} is the token or stands above it. */
  static boolean isBelow(Sentence sentence, int token, int upper) {
    for (int t = token, steps = 0; t >= 0 && steps <= sentence.size(); t = sentence.head(t)) {
      if (t == upper) {
        return true;
      }
      steps++;
    }
    return false;
  }

  /** The participle that a verb repeats, as in <i>was quoted as saying</i>; -1 for none. */
  static int quotedAs(Sentence sentence, int verb) {
    boolean as =
        verb >= 2
            && sentence.tag(verb).equals("VBG")
            && is(sentence, verb - 1, "as")
            && sentence.tag(verb - 2).equals("VBN");
    return as ? verb - 2 : Sentence.NONE;
  }

  /** First token of what stands below a token, itself included. */
  static int leftEdge(Sentence sentence, int token) {
    return sentence.subtree(token)[0];
  }

  /** Last token of what stands below a token, itself included. */
  static int rightEdge(Sentence sentence, int token) {
    int[] below = sentence.subtree(token);
    return below[below.length - 1];
  }

  /** The preposition of a phrase, in lower case, its fixed words joined; empty for none. */
  static String preposition(Sentence sentence, int head) {
    int preposition = sentence.child(head, "case");
    if (preposition < 0) {
      return "";
    }
    return sentence.lemma(preposition).toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the token begins an infinitive with <i>to</i> that hangs on the given verb form. */
  static boolean hasTo(Sentence sentence, int verb) {
    return sentence
        .children(verb, "mark")
        .anyMatch(mark -> sentence.tag(mark).equals("TO") && mark < verb);
  }

  static boolean isRelativePronoun(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("W")
        && RELATIVE.contains(sentence.word(token).toLowerCase(java.util.Locale.ROOT));
  }

  /** The relation without its subtype. */
  static String base(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The first token behind a word of all that stands below another. */
  static int firstBelow(Sentence sentence, int upper, int behind) {
    for (int token : sentence.subtree(upper)) {
      if (token > behind) {
        return token;
      }
    }
    return upper;
  }
}
