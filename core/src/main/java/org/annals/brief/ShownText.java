package org.annals.brief;

import java.util.regex.Pattern;

/**
 * Makes text of a report fit to be shown on one line.
 *
 * <p>A report is not trusted: control characters could speak to a terminal, and characters that
 * turn the direction of writing could put words where they do not stand. Both are left out.
 */
final class ShownText {

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private ShownText() {}

  /** On one line, without what is unsafe. */
  static String line(String text) {
    String spaced = WHITE.matcher(text).replaceAll(" ");
    return UNSAFE.matcher(spaced).replaceAll("").strip();
  }

  /**
   * On one line and cut behind a word, with an ellipsis, if it is longer.
   *
   * @param most code points, without the ellipsis
   */
  static String line(String text, int most) {
    String line = line(text);
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    String head = line.substring(0, line.offsetByCodePoints(0, most));
    int word = head.lastIndexOf(' ');
    String cut = word > head.length() / 2 ? head.substring(0, word) : head;
    return cut.stripTrailing() + "…";
  }
}
