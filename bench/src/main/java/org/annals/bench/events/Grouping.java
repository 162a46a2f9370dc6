package org.annals.bench.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.bench.align.Ratios;
import org.annals.bench.align.Score;

/**
 * Measures one grouping of reports against another: stories against the events that reports are
 * known to be about.
 *
 * @param gold the group of each report
 * @param predicted the group of each report; one that has none is a group of its own
 */
public record Grouping(Map<String, String> gold, Map<String, String> predicted) {

  public Grouping {
    gold = new TreeMap<>(gold);
    Map<String, String> all = new TreeMap<>();
    for (String report : gold.keySet()) {
      String group = predicted.get(report);
      all.put(report, group == null ? "alone " + report : "group " + group);
    }
    predicted = all;
  }

  /**
   * Homogeneity (as precision) and completeness (as recall); their harmonic mean is the V-measure
   * (Rosenberg and Hirschberg, 2007).
   */
  public Score homogeneityAndCompleteness() {
    double goldEntropy = entropy(gold.values());
    double predictedEntropy = entropy(predicted.values());
    double joint =
        entropy(gold.keySet().stream().map(r -> gold.get(r) + "\n" + predicted.get(r)).toList());
    return new Score(
        1 - Ratios.ratio(joint - predictedEntropy, goldEntropy),
        1 - Ratios.ratio(joint - goldEntropy, predictedEntropy));
  }

  private static double entropy(Collection<String> groups) {
    Map<String, Integer> counts = new TreeMap<>();
    groups.forEach(group -> counts.merge(group, 1, Integer::sum));
    double entropy = 0;
    for (int count : counts.values()) {
      double share = (double) count / groups.size();
      entropy -= share * Math.log(share);
    }
    return entropy;
  }

  /** B³, with reports for mentions. */
  public Score bCubed() {
    return new Coreference<>(sets(gold), sets(predicted)).bCubed();
  }

  private static List<Set<String>> sets(Map<String, String> groups) {
    Map<String, Set<String>> sets = new HashMap<>();
    groups.forEach(
        (report, group) -> sets.computeIfAbsent(group, unused -> new TreeSet<>()).add(report));
    return List.copyOf(sets.values());
  }
}
