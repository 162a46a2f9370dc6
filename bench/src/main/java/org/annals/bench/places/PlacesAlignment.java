package org.annals.bench.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.text.Span;

/**
 * One report's predicted mentions laid beside its toponyms: which of them count, and which belong
 * together.
 *
 * @param pairs one to one
 * @param counted the predicted mentions less those set aside
 */
public record PlacesAlignment(List<Pair> pairs, List<PredictedToponym> counted) {

  /** A required toponym and the mention that found it. */
  public record Pair(GoldToponym gold, PredictedToponym predicted) {

    boolean isExact() {
      return gold.span().equals(predicted.span());
    }
  }

  private record Candidate(int gold, int predicted, int shared, int difference, boolean exact) {}

  public PlacesAlignment {
    pairs = List.copyOf(pairs);
    counted = List.copyOf(counted);
  }

  /** Aligns greedily: equal spans, then the greatest overlap, then the least difference. */
  static PlacesAlignment of(List<GoldToponym> toponyms, List<PredictedToponym> mentions) {
    List<GoldToponym> required = toponyms.stream().filter(GoldToponym::required).toList();
    List<GoldToponym> others = toponyms.stream().filter(gold -> !gold.required()).toList();
    List<PredictedToponym> judged = withoutExact(distinct(mentions), others);
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenPredicted = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(required, judged)) {
      if (!takenGold.contains(candidate.gold) && !takenPredicted.contains(candidate.predicted)) {
        takenGold.add(candidate.gold);
        takenPredicted.add(candidate.predicted);
        pairs.add(new Pair(required.get(candidate.gold), judged.get(candidate.predicted)));
      }
    }
    List<PredictedToponym> counted = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      Span span = judged.get(i).span();
      if (takenPredicted.contains(i)
          || others.stream().noneMatch(other -> other.span().overlaps(span))) {
        counted.add(judged.get(i));
      }
    }
    return new PlacesAlignment(pairs, counted);
  }

  private static List<PredictedToponym> distinct(List<PredictedToponym> mentions) {
    Set<Span> seen = new HashSet<>();
    return mentions.stream().filter(mention -> seen.add(mention.span())).toList();
  }

  private static List<PredictedToponym> withoutExact(
      List<PredictedToponym> mentions, List<GoldToponym> others) {
    return mentions.stream()
        .filter(mention -> others.stream().noneMatch(other -> other.span().equals(mention.span())))
        .toList();
  }

  private static List<Candidate> candidates(
      List<GoldToponym> golds, List<PredictedToponym> mentions) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int p = 0; p < mentions.size(); p++) {
        Span gold = golds.get(g).span();
        Span predicted = mentions.get(p).span();
        int shared =
            Math.min(gold.end(), predicted.end()) - Math.max(gold.begin(), predicted.begin());
        if (shared > 0) {
          int difference = Math.abs(gold.length() - predicted.length());
          candidates.add(new Candidate(g, p, shared, difference, gold.equals(predicted)));
        }
      }
    }
    candidates.sort(
        Comparator.comparing((Candidate candidate) -> !candidate.exact)
            .thenComparing(candidate -> -candidate.shared)
            .thenComparing(Candidate::difference)
            .thenComparing(Candidate::gold)
            .thenComparing(Candidate::predicted));
    return candidates;
  }
}
