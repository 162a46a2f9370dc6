package org.annals.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the runs that two bodies share: seed, extend, filter, as is usual in the search for reused
 * text (Potthast et al., <i>Overview of the 6th International Competition on Plagiarism
 * Detection</i>, PAN at CLEF 2014) and in that for like sequences (Altschul et al., <i>Basic Local
 * Alignment Search Tool</i>, 1990).
 *
 * <p>Seeds are pairs of content words that both texts have, found by their hashes (Manber,
 * <i>Finding Similar Files in a Large File System</i>, 1994; Broder, <i>On the Resemblance and
 * Containment of Documents</i>, 1997). From them all common words are reached that lie within
 * {@link Run#REACH} in both texts; over these the best chains are found by dynamic programming
 * (Smith and Waterman, 1981), and of chains that meet in either text the best one is taken.
 *
 * <p>What is repeated over and over makes no seeds, and the number of common words that are looked
 * at is bounded by the length of the texts, so hostile repetition costs no more than other text.
 */
final class Alignment {

  private static final int MOST_REPEATED = 16;
  private static final int WORK_PER_WORD = 32;
  private static final int LEAST_WORK = 4096;
  private static final int CONTENT_WORTH = 8;
  private static final int FUNCTION_WORTH = 4;

  /** A word of the source that is also one of the copy. */
  private record Point(int from, int to) {}

  private static final Comparator<Point> ORDER =
      Comparator.comparingInt(Point::to).thenComparingInt(Point::from);

  private static final Comparator<Body> BY_REPORT =
      Comparator.comparing(Body::report)
          .thenComparing(body -> body.account().report().text().string());

  private final Body source;
  private final Body copy;
  private final Map<Point, Integer> numbers = new HashMap<>();
  private final Deque<Point> open = new ArrayDeque<>();
  private final int most;

  private Alignment(Body source, Body copy) {
    this.source = source;
    this.copy = copy;
    this.most = LEAST_WORK + WORK_PER_WORD * (source.size() + copy.size());
  }

  /**
   * The runs of at least a passage's length, in the order of the copy; no two overlap in either.
   *
   * <p>What is found does not depend on which of the two is taken for the source: between chains
   * that are equally good the order of the reports' ids decides.
   */
  static List<Run> runs(Body source, Seeds sourceSeeds, Body copy, Seeds copySeeds) {
    if (BY_REPORT.compare(source, copy) > 0) {
      return runs(copy, copySeeds, source, sourceSeeds).stream()
          .map(run -> new Run(run.to(), run.from()))
          .sorted(Comparator.comparingInt(Run::firstTo))
          .toList();
    }
    Alignment alignment = new Alignment(source, copy);
    alignment.explore(sourceSeeds.byHash(), copySeeds);
    return alignment.chains();
  }

  private void explore(Map<Long, List<Seeds.Seed>> sources, Seeds copies) {
    Map<Long, List<Seeds.Seed>> repeated = copies.byHash();
    for (Seeds.Seed seed : copies.list()) {
      List<Seeds.Seed> found = sources.getOrDefault(seed.hash(), List.of());
      if (found.size() <= MOST_REPEATED
          && repeated.getOrDefault(seed.hash(), List.of()).size() <= MOST_REPEATED) {
        for (Seeds.Seed match : found) {
          reach(match.first(), seed.first());
          reach(match.second(), seed.second());
          extend();
        }
      }
    }
  }

  private void reach(int from, int to) {
    if (from < 0
        || to < 0
        || from >= source.size()
        || to >= copy.size()
        || numbers.size() >= most
        || !source.folded(from).equals(copy.folded(to))) {
      return;
    }
    Point point = new Point(from, to);
    if (numbers.putIfAbsent(point, 0) == null) {
      open.push(point);
    }
  }

  private void extend() {
    while (!open.isEmpty()) {
      Point point = open.pop();
      for (int i = 1; i <= Run.REACH; i++) {
        for (int j = 1; j <= Run.REACH; j++) {
          reach(point.from() + i, point.to() + j);
          reach(point.from() - i, point.to() - j);
        }
      }
    }
  }

  private List<Run> chains() {
    List<Point> points = numbers.keySet().stream().sorted(ORDER).toList();
    for (int i = 0; i < points.size(); i++) {
      numbers.put(points.get(i), i);
    }
    int[] before = new int[points.size()];
    int[] worth = new int[points.size()];
    for (int i = 0; i < points.size(); i++) {
      link(points, i, before, worth);
    }
    return taken(points, before, worth);
  }

  /** Finds the best chain that ends at a point. */
  private void link(List<Point> points, int at, int[] before, int[] worth) {
    Point point = points.get(at);
    int best = 0;
    before[at] = -1;
    for (int i = 1; i <= Run.REACH; i++) {
      for (int j = 1; j <= Run.REACH; j++) {
        Integer previous = numbers.get(new Point(point.from() - i, point.to() - j));
        int gaps = i + j - 2;
        if (previous != null && worth[previous] - gaps > best) {
          best = worth[previous] - gaps;
          before[at] = previous;
        }
      }
    }
    worth[at] = best + (copy.isContent(point.to()) ? CONTENT_WORTH : FUNCTION_WORTH);
  }

  /** Takes the chains from the best on, each as far as the words are still free. */
  private List<Run> taken(List<Point> points, int[] before, int[] worth) {
    List<Run> runs = new ArrayList<>();
    BitSet seen = new BitSet();
    BitSet usedFrom = new BitSet();
    BitSet usedTo = new BitSet();
    IntStream.range(0, points.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -worth[i]).thenComparing(i -> i))
        .forEach(
            end -> {
              Run run = trace(points, before, end, seen, usedFrom, usedTo).trimmed(copy);
              if (run.isPassage(copy)) {
                usedFrom.set(run.firstFrom(), run.lastFrom() + 1);
                usedTo.set(run.firstTo(), run.lastTo() + 1);
                runs.add(run);
              }
            });
    runs.sort(Comparator.comparingInt(Run::firstTo));
    return List.copyOf(runs);
  }

  private static Run trace(
      List<Point> points, int[] before, int end, BitSet seen, BitSet usedFrom, BitSet usedTo) {
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    int at = end;
    while (at >= 0
        && !seen.get(at)
        && !usedFrom.get(points.get(at).from())
        && !usedTo.get(points.get(at).to())) {
      seen.set(at);
      from.add(points.get(at).from());
      to.add(points.get(at).to());
      at = before[at];
    }
    Collections.reverse(from);
    Collections.reverse(to);
    return new Run(from, to);
  }
}
