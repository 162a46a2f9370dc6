package org.annals.text;

/**
 * A run of characters of a {@link Text}.
 *
 * @param begin first code point, counted from 0
 * @param end code point behind the last; greater than or equal to {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: begin " + begin + ", end " + end);
    }
  }

  /** Number of code points. */
  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether all of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Text order: by beginning, the longer first where two begin together. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
