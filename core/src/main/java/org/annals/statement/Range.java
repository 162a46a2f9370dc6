package org.annals.statement;

/**
 * A run of tokens of one sentence.
 *
 * @param first number of the first token
 * @param last number of the last one; not before the first
 */
record Range(int first, int last) {

  Range {
    if (last < first || first < 0) {
      throw new IllegalArgumentException("no range: " + first + " to " + last);
    }
  }

  boolean contains(int token) {
    return first <= token && token <= last;
  }
}
