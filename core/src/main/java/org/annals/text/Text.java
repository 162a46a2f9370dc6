package org.annals.text;

import java.util.Arrays;

/**
 * An immutable text that is addressed by code points.
 *
 * <p>Java's strings count UTF-16 units; the contract counts code points, as the W3C Web Annotation
 * Data Model does. The two differ behind every character outside the Basic Multilingual Plane, so
 * every offset that a regular expression or an engine gives goes through {@link #spanOfChars}.
 * Unpaired surrogates, which no file in UTF-8 can hold, become U+FFFD: one code point for one.
 */
public final class Text {

  private final String string;
  private final int length;

  /** Index in {@link #string} of each supplementary code point, ascending; empty for most texts. */
  private final int[] supplementary;

  private Text(String string) {
    this.string = string;
    this.length = string.codePointCount(0, string.length());
    this.supplementary = supplementaryIn(string, string.length() - length);
  }

  public static Text of(String string) {
    return new Text(withoutLoneSurrogates(string));
  }

  /** The text as Java's string, in UTF-16. */
  public String string() {
    return string;
  }

  /** Number of code points. */
  public int length() {
    return length;
  }

  /** The whole text. */
  public Span span() {
    return new Span(0, length);
  }

  /**
   * The characters of a span.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in this text
   */
  public String slice(Span span) {
    if (span.end() > length) {
      throw new IndexOutOfBoundsException(span + " in a text of " + length + " code points");
    }
    return string.substring(charIndex(span.begin()), charIndex(span.end()));
  }

  /** The span of code points that {@code string().substring(charBegin, charEnd)} stands in. */
  public Span spanOfChars(int charBegin, int charEnd) {
    return new Span(codePointIndex(charBegin), codePointIndex(charEnd));
  }

  /** The code point index of a UTF-16 index; one inside a surrogate pair is its character's. */
  public int codePointIndex(int charIndex) {
    int found = Arrays.binarySearch(supplementary, charIndex);
    int before = found >= 0 ? found : -found - 1;
    return charIndex - before;
  }

  /** The UTF-16 index of a code point index. */
  public int charIndex(int codePointIndex) {
    int low = 0;
    int high = supplementary.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (supplementary[middle] - middle < codePointIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePointIndex + low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && string.equals(text.string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }

  private static int[] supplementaryIn(String string, int count) {
    int[] indexes = new int[count];
    int found = 0;
    for (int i = 0; found < count; i++) {
      if (Character.isHighSurrogate(string.charAt(i))) {
        indexes[found++] = i;
        i++;
      }
    }
    return indexes;
  }

  private static String withoutLoneSurrogates(String string) {
    int i = 0;
    while (i < string.length() && !Character.isSurrogate(string.charAt(i))) {
      i++;
    }
    if (i == string.length()) {
      return string;
    }
    StringBuilder mended = new StringBuilder(string.length());
    string
        .codePoints()
        .forEach(c -> mended.appendCodePoint(isSurrogate(c) ? REPLACEMENT_CHARACTER : c));
    return mended.toString();
  }

  private static final int REPLACEMENT_CHARACTER = 0xFFFD;

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
