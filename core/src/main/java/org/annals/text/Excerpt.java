package org.annals.text;

import java.util.Objects;

/**
 * A span with the very characters that stand there, so that it can be shown without the report.
 *
 * @param begin first code point, counted from 0
 * @param end code point behind the last
 * @param text the characters from {@code begin} to {@code end}
 */
public record Excerpt(int begin, int end, String text) {

  public Excerpt {
    Objects.requireNonNull(text, "text");
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no excerpt: begin " + begin + ", end " + end);
    }
  }

  /** What stands in a text at a span. */
  public static Excerpt of(Text text, Span span) {
    return new Excerpt(span.begin(), span.end(), text.slice(span));
  }

  public Span span() {
    return new Span(begin, end);
  }
}
