package org.annals.place;

import java.util.Set;
import org.annals.language.Sentence;

/** What a token's shape tells. */
final class Words {

  private static final Set<String> NEVER_IN_NAME =
      Set.of(",", "\"", "''", "``", "(", ")", ":", ";");

  private Words() {}

  /** Whether a name may begin with the token: a capital, or an article before one (al-Hol). */
  static boolean mayBeginName(Sentence sentence, int token) {
    String word = sentence.word(token);
    if (isCapitalized(word)) {
      return word.length() > 1 && !"DT".equals(sentence.tag(token)) || "The".equals(word);
    }
    int hyphen = word.indexOf('-');
    boolean article = hyphen > 0 && hyphen <= 3 && hyphen + 1 < word.length();
    return (article && Character.isUpperCase(word.charAt(hyphen + 1)))
        || (("al".equals(word) || "el".equals(word))
            && token + 1 < sentence.size()
            && isCapitalized(sentence.word(token + 1)));
  }

  static boolean isCapitalized(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether a name may hold the token. */
  static boolean isWord(Sentence sentence, int token) {
    String word = sentence.word(token);
    return Character.isLetterOrDigit(word.codePointAt(0)) && !NEVER_IN_NAME.contains(word)
        || "-".equals(word)
        || "'s".equals(word)
        || "'".equals(word);
  }

  /** Whether a run of several tokens ends with what no name ends with. */
  static boolean isCommonEnd(Sentence sentence, int first, int last) {
    if (first == last) {
      return false;
    }
    String tag = sentence.tag(last);
    return !(tag.startsWith("N") || isCapitalized(sentence.word(last)) || tag.startsWith("CD"));
  }

  /** The words as the text parts them. */
  static String joined(Sentence sentence, int first, int last) {
    StringBuilder joined = new StringBuilder(sentence.word(first));
    for (int i = first + 1; i <= last; i++) {
      if (sentence.span(i - 1).end() < sentence.span(i).begin()) {
        joined.append(' ');
      }
      joined.append(sentence.word(i));
    }
    return joined.toString();
  }

  /** Whether all letters are capitals and there are several. */
  static boolean isShouted(String word) {
    return word.length() > 1
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().filter(Character::isUpperCase).count() > 1;
  }
}
