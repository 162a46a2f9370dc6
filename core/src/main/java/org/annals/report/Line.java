package org.annals.report;

import java.util.ArrayList;
import java.util.List;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * A line of a text that is not blank.
 *
 * @param span where it stands, without the white space around it
 * @param string its characters
 * @param width its characters in UTF-16, indentation included: what a typewriter would count
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, String string, int width, boolean afterBlank) {

  /** The lines of a text that are not blank. */
  static List<Line> of(Text text) {
    List<Line> lines = new ArrayList<>();
    String string = text.string();
    boolean afterBlank = true;
    for (int begin = 0; begin < string.length(); ) {
      int end = endOfLine(string, begin);
      int from = begin;
      int to = end;
      while (from < to && isSpace(string.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(string.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(
            new Line(
                text.spanOfChars(from, to), string.substring(from, to), to - begin, afterBlank));
      }
      afterBlank = from == to;
      begin = behindBreak(string, end);
    }
    return lines;
  }

  private static int endOfLine(String string, int begin) {
    int end = begin;
    while (end < string.length() && !isBreak(string.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int behindBreak(String string, int end) {
    return string.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** White space, and what is invisible and no part of a word. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x200B
        || c == 0xFEFF
        || Character.isISOControl(c);
  }

  /** Number of runs of letters and digits that white space parts. */
  int words() {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  /** Whether it ends as a sentence does, quotation marks and brackets behind the mark set aside. */
  boolean endsSentence() {
    int last = string.length() - 1;
    while (last > 0 && "\"'”’»)]".indexOf(string.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…。！？؟۔।".indexOf(string.charAt(last)) >= 0;
  }

  /** Whether it reads as running text: a sentence of some length, or a very long line. */
  boolean isBody() {
    int words = words();
    return words >= 30 || (words >= 8 && endsSentence()) || string.length() > 250;
  }

  /** Whether its first letter is a small one. */
  boolean beginsSmall() {
    return Character.isLowerCase(string.codePointAt(0));
  }

  /** Whether it begins as an item of a list does. */
  boolean isItem() {
    return "-–—•·*▪■●○►▶‣".indexOf(string.charAt(0)) >= 0;
  }
}
