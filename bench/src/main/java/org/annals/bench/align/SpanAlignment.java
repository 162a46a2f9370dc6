package org.annals.bench.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annals.text.Span;

/**
 * Two lists of mentions of one report, aligned one to one: equal ones first, then by shared code
 * points, then by difference of length, then by position in the gold and in the predicted list.
 * Only mentions that share a code point are paired.
 */
public final class SpanAlignment {

  private SpanAlignment() {}

  /**
   * Two mentions that belong together.
   *
   * @param gold position in the gold list
   * @param predicted position in the predicted list
   */
  public record Pair(int gold, int predicted) {}

  private record Candidate(Pair pair, boolean equal, int shared, int difference) {}

  /**
   * Aligns.
   *
   * @param gold mentions, each of one part or several
   * @param predicted the same
   * @return pairs in the order of the gold list
   */
  public static List<Pair> align(List<List<Span>> gold, List<List<Span>> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        int shared = shared(gold.get(g), predicted.get(p));
        if (shared > 0) {
          int difference = Math.abs(length(gold.get(g)) - length(predicted.get(p)));
          boolean equal = gold.get(g).equals(predicted.get(p));
          candidates.add(new Candidate(new Pair(g, p), equal, shared, difference));
        }
      }
    }
    candidates.sort(
        Comparator.comparing((Candidate candidate) -> !candidate.equal())
            .thenComparing(candidate -> -candidate.shared())
            .thenComparing(Candidate::difference)
            .thenComparing(candidate -> candidate.pair().gold())
            .thenComparing(candidate -> candidate.pair().predicted()));
    return greedily(candidates, gold.size(), predicted.size());
  }

  private static List<Pair> greedily(List<Candidate> candidates, int golds, int predictions) {
    boolean[] goldTaken = new boolean[golds];
    boolean[] predictedTaken = new boolean[predictions];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!goldTaken[pair.gold()] && !predictedTaken[pair.predicted()]) {
        goldTaken[pair.gold()] = true;
        predictedTaken[pair.predicted()] = true;
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparing(Pair::gold));
    return pairs;
  }

  private static int shared(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span part : one) {
      for (Span of : other) {
        shared += Math.max(0, Math.min(part.end(), of.end()) - Math.max(part.begin(), of.begin()));
      }
    }
    return shared;
  }

  private static int length(List<Span> parts) {
    return parts.stream().mapToInt(Span::length).sum();
  }
}
