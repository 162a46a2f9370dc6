package org.annals.bench.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.bench.align.Ratios;
import org.annals.bench.align.Score;

/**
 * The measures of coreference, as the reference scorer of CoNLL-2012 computes them. Chains are sets
 * of mentions; a mention that only one side has stays in its chain. A mention is in at most one
 * chain of a side.
 *
 * @param <M> a mention
 */
public final class Coreference<M> {

  private final List<Set<M>> gold;
  private final List<Set<M>> predicted;
  private final Map<M, Integer> goldChain;
  private final Map<M, Integer> predictedChain;

  /**
   * @throws IllegalArgumentException if a mention stands in two chains of one side
   */
  public Coreference(Collection<Set<M>> gold, Collection<Set<M>> predicted) {
    this.gold = gold.stream().filter(chain -> !chain.isEmpty()).toList();
    this.predicted = predicted.stream().filter(chain -> !chain.isEmpty()).toList();
    this.goldChain = places(this.gold);
    this.predictedChain = places(this.predicted);
  }

  private static <M> Map<M, Integer> places(List<Set<M>> chains) {
    Map<M, Integer> places = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (M mention : chains.get(i)) {
        if (places.put(mention, i) != null) {
          throw new IllegalArgumentException(mention + " stands in two chains");
        }
      }
    }
    return places;
  }

  /** Links that are kept. */
  public Score muc() {
    return new Score(muc(predicted, goldChain), muc(gold, predictedChain));
  }

  private static <M> double muc(List<Set<M>> chains, Map<M, Integer> others) {
    int kept = 0;
    int links = 0;
    for (Set<M> chain : chains) {
      Set<Integer> met = new HashSet<>();
      int alone = 0;
      for (M mention : chain) {
        Integer other = others.get(mention);
        if (other == null) {
          alone++;
        } else {
          met.add(other);
        }
      }
      kept += chain.size() - met.size() - alone;
      links += chain.size() - 1;
    }
    return Ratios.ratio(kept, links);
  }

  /** Shares of each mention's chain that are kept. */
  public Score bCubed() {
    return new Score(bCubed(predicted, goldChain), bCubed(gold, predictedChain));
  }

  private static <M> double bCubed(List<Set<M>> chains, Map<M, Integer> others) {
    double kept = 0;
    int mentions = 0;
    for (Set<M> chain : chains) {
      for (int shared : shared(chain, others).values()) {
        kept += (double) shared * shared / chain.size();
      }
      mentions += chain.size();
    }
    return Ratios.ratio(kept, mentions);
  }

  private static <M> Map<Integer, Integer> shared(Set<M> chain, Map<M, Integer> others) {
    Map<Integer, Integer> shared = new java.util.TreeMap<>();
    for (M mention : chain) {
      Integer other = others.get(mention);
      if (other != null) {
        shared.merge(other, 1, Integer::sum);
      }
    }
    return shared;
  }

  /** Likeness of chains that are paired one to one as well as can be. */
  public Score ceafE() {
    List<Assignment.Edge> edges = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (Map.Entry<Integer, Integer> entry : shared(gold.get(g), predictedChain).entrySet()) {
        int p = entry.getKey();
        double likeness = 2.0 * entry.getValue() / (gold.get(g).size() + predicted.get(p).size());
        edges.add(new Assignment.Edge(g, p, likeness));
      }
    }
    return Score.of(Assignment.greatest(edges), predicted.size(), gold.size());
  }

  /** The mean of the three F1. */
  public double conll() {
    return (muc().f1() + bCubed().f1() + ceafE().f1()) / 3;
  }
}
