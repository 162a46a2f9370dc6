package org.annals.copy;

import java.util.List;

/**
 * Words that stand in two bodies in the same order, close to one another in both.
 *
 * @param from numbers of the words in the source, ascending
 * @param to numbers of the words in the copy, ascending; as many
 */
record Run(List<Integer> from, List<Integer> to) {

  /** From a word to its neighbour in a run: at most two others stand between them. */
  static final int REACH = 3;

  /** Fewer words in common make no passage. */
  static final int SHORTEST = 5;

  /** Fewer content words in common are coincidence. */
  static final int LEAST_CONTENT = 3;

  Run {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  int size() {
    return to.size();
  }

  int firstFrom() {
    return from.get(0);
  }

  int lastFrom() {
    return from.get(size() - 1);
  }

  int firstTo() {
    return to.get(0);
  }

  int lastTo() {
    return to.get(size() - 1);
  }

  /** Number of the copy's words from the first to the last. */
  int length() {
    return lastTo() - firstTo() + 1;
  }

  private long content(Body copy) {
    return to.stream().filter(copy::isContent).count();
  }

  /** Long enough, and neither a phrase of function words nor a mere name. */
  boolean isPassage(Body copy) {
    return size() >= SHORTEST
        && content(copy) >= LEAST_CONTENT
        && to.stream().anyMatch(copy::isPlain);
  }

  /** Without function words at its ends that stand apart from the rest. */
  Run trimmed(Body copy) {
    int begin = 0;
    int end = size();
    while (end - begin > 1 && isLoose(copy, begin, begin + 1)) {
      begin++;
    }
    while (end - begin > 1 && isLoose(copy, end - 1, end - 2)) {
      end--;
    }
    return new Run(from.subList(begin, end), to.subList(begin, end));
  }

  private boolean isLoose(Body copy, int end, int next) {
    boolean apart =
        Math.abs(to.get(next) - to.get(end)) > 1 || Math.abs(from.get(next) - from.get(end)) > 1;
    return apart && !copy.isContent(to.get(end));
  }

  Passage passage(Body source, Body copy) {
    return new Passage(source.excerpt(firstFrom(), lastFrom()), copy.excerpt(firstTo(), lastTo()));
  }
}
