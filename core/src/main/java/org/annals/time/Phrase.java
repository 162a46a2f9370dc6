package org.annals.time;

import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.language.Sentence;

/** A sentence as the grammar of time reads it: words in lower case, without "mid-" before them. */
final class Phrase {

  private static final String MID = "mid-";
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Sentence sentence;
  private final String[] lower;
  private final boolean[] mid;

  Phrase(Sentence sentence) {
    this.sentence = sentence;
    this.lower = new String[sentence.size()];
    this.mid = new boolean[sentence.size()];
    for (int i = 0; i < lower.length; i++) {
      String word = sentence.word(i).toLowerCase(Locale.ROOT);
      mid[i] = word.startsWith(MID) && word.length() > MID.length();
      lower[i] = withoutStop(mid[i] ? word.substring(MID.length()) : word);
    }
  }

  private static String withoutStop(String word) {
    return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.length;
  }

  /** The word in lower case without a closing full stop; empty beyond the sentence. */
  String lower(int at) {
    return at < 0 || at >= lower.length ? "" : lower[at];
  }

  /** The word before a token, over the hyphen of "late-2024". */
  String before(int at) {
    return isDash(at - 1) && is(at - 2, "early", "late", "mid") ? lower(at - 2) : lower(at - 1);
  }

  /** Penn Treebank tag; empty beyond the sentence. */
  String tag(int at) {
    return at < 0 || at >= lower.length ? "" : sentence.tag(at);
  }

  boolean is(int at, String... words) {
    String own = lower(at);
    for (String word : words) {
      if (own.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token begins with "mid-". */
  boolean isMid(int at) {
    return at >= 0 && at < mid.length && mid[at];
  }

  boolean isDash(int at) {
    return is(at, "-", "–", "—", "--");
  }

  /** Whether the word itself, behind any "mid-", begins with a capital letter. */
  boolean isCapital(int at) {
    if (at < 0 || at >= lower.length) {
      return false;
    }
    String word = sentence.word(at);
    int start = mid[at] ? MID.length() : 0;
    return start < word.length() && Character.isUpperCase(word.charAt(start));
  }

  boolean isNoun(int at) {
    return tag(at).startsWith("NN");
  }

  boolean isVerb(int at) {
    return tag(at).startsWith("VB") || tag(at).equals("MD");
  }

  boolean isArticle(int at) {
    return is(at, "the", "a", "an");
  }

  /** A token of digits alone as a number; -1 for any other, or one over nine digits. */
  int number(int at) {
    String word = lower(at);
    return word.length() <= 9 && NUMBER.matcher(word).matches() ? Integer.parseInt(word) : -1;
  }

  /** A year in four digits, from 1000 to 2199; -1 for any other token. */
  int year(int at) {
    int number = number(at);
    return lower(at).length() == 4 && number >= 1000 && number < 2200 ? number : -1;
  }
}
