package org.annals.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a sentence of a copy beside its source's: the words that both have in the same order
 * (longest common subsequence, content words weighing more, neighbours more than what is strewn),
 * and the stretches between them in which the two part.
 */
final class SentenceAlignment {

  /**
   * Words of the source and of the copy, one run of which may be empty, between common words.
   *
   * @param fromEnd number behind the last
   * @param toEnd number behind the last
   */
  record Gap(int fromBegin, int fromEnd, int toBegin, int toEnd) {

    int from() {
      return fromEnd - fromBegin;
    }

    int to() {
      return toEnd - toBegin;
    }
  }

  private static final int CONTENT = 4;
  private static final int FUNCTION = 1;
  private static final int NEIGHBOUR = 1;

  private final Body source;
  private final Body copy;
  private final Range from;
  private final Range to;
  private final List<Gap> gaps = new ArrayList<>();
  private int common;

  /**
   * Words of a sentence.
   *
   * @param end number behind the last
   */
  record Range(int begin, int end) {

    int size() {
      return end - begin;
    }
  }

  SentenceAlignment(Body source, Range from, Body copy, Range to) {
    this.source = source;
    this.copy = copy;
    this.from = from;
    this.to = to;
    collect(worths());
  }

  /** Where the two part, in the order of both. */
  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** Number of words that both have. */
  int common() {
    return common;
  }

  private int[][] worths() {
    int[][] worths = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        int skipped = Math.max(worths[i + 1][j], worths[i][j + 1]);
        worths[i][j] = Math.max(skipped, same(i, j) ? worth(i, j) + worths[i + 1][j + 1] : 0);
      }
    }
    return worths;
  }

  private boolean same(int i, int j) {
    return source.folded(from.begin() + i).equals(copy.folded(to.begin() + j));
  }

  private int worth(int i, int j) {
    boolean neighbours = i + 1 < from.size() && j + 1 < to.size() && same(i + 1, j + 1);
    return (copy.isContent(to.begin() + j) ? CONTENT : FUNCTION) + (neighbours ? NEIGHBOUR : 0);
  }

  private void collect(int[][] worths) {
    int i = 0;
    int j = 0;
    int fromBegin = 0;
    int toBegin = 0;
    while (i < from.size() && j < to.size()) {
      if (same(i, j) && worths[i][j] == worth(i, j) + worths[i + 1][j + 1]) {
        if (!isStrewn(i, j, fromBegin, toBegin)) {
          common++;
          addGap(fromBegin, i, toBegin, j);
          fromBegin = i + 1;
          toBegin = j + 1;
        }
        i++;
        j++;
      } else if (worths[i + 1][j] >= worths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    addGap(fromBegin, from.size(), toBegin, to.size());
  }

  /** A function word between stretches in which the two part is common by chance. */
  private boolean isStrewn(int i, int j, int fromBegin, int toBegin) {
    boolean parted = i > fromBegin || j > toBegin;
    boolean parting = i + 1 < from.size() && j + 1 < to.size() && !same(i + 1, j + 1);
    return parted && parting && !copy.isContent(to.begin() + j);
  }

  private void addGap(int fromBegin, int fromEnd, int toBegin, int toEnd) {
    if (fromEnd > fromBegin || toEnd > toBegin) {
      gaps.add(
          new Gap(
              from.begin() + fromBegin,
              from.begin() + fromEnd,
              to.begin() + toBegin,
              to.begin() + toEnd));
    }
  }
}
