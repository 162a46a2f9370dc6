package org.annals.bench.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annals.bench.align.SpanAlignment;
import org.annals.happening.Attestation;
import org.annals.happening.Happening;
import org.annals.text.Span;

/** Measures happenings against gold chains of event mentions. */
public final class ChainBench {

  /**
   * A report's gold mentions.
   *
   * @param mentions each of one part or several
   * @param chains the chain of each mention
   */
  public record GoldChains(String id, List<List<Span>> mentions, List<String> chains) {

    public GoldChains {
      mentions = List.copyOf(mentions);
      chains = List.copyOf(chains);
    }
  }

  /** A trigger of a report, found or gold; aligned ones are the same. */
  private record Mention(String report, boolean gold, int number) {}

  private ChainBench() {}

  /**
   * The chains of gold and happenings, over mentions that are aligned one to one.
   *
   * @param happenings of all reports; attestations of others are passed over
   */
  public static Coreference<?> coreference(
      List<GoldChains> reports, Collection<Happening> happenings) {
    Map<String, Map<Span, String>> found = found(happenings);
    Map<String, Set<Mention>> gold = new TreeMap<>();
    Map<String, Set<Mention>> predicted = new TreeMap<>();
    for (GoldChains report : reports) {
      for (int i = 0; i < report.mentions().size(); i++) {
        add(gold, report.chains().get(i), new Mention(report.id(), true, i));
      }
      align(report, found.getOrDefault(report.id(), Map.of()), predicted);
    }
    return new Coreference<>(gold.values(), predicted.values());
  }

  /** By report, the happening of each span; of two at one place the first counts. */
  private static Map<String, Map<Span, String>> found(Collection<Happening> happenings) {
    Map<String, Map<Span, String>> found = new HashMap<>();
    for (Happening happening : happenings) {
      for (Attestation attestation : happening.attestations()) {
        found
            .computeIfAbsent(attestation.report(), unused -> new TreeMap<>())
            .putIfAbsent(new Span(attestation.begin(), attestation.end()), happening.id());
      }
    }
    return found;
  }

  private static void align(
      GoldChains report, Map<Span, String> found, Map<String, Set<Mention>> predicted) {
    List<Span> spans = new ArrayList<>(found.keySet());
    Map<Integer, Integer> goldOf = new HashMap<>();
    SpanAlignment.align(report.mentions(), spans.stream().map(List::of).toList())
        .forEach(pair -> goldOf.put(pair.predicted(), pair.gold()));
    for (int i = 0; i < spans.size(); i++) {
      Integer gold = goldOf.get(i);
      Mention mention = new Mention(report.id(), gold != null, gold != null ? gold : i);
      add(predicted, String.valueOf(found.get(spans.get(i))), mention);
    }
  }

  private static void add(Map<String, Set<Mention>> chains, String chain, Mention mention) {
    chains.computeIfAbsent(chain, unused -> new LinkedHashSet<>()).add(mention);
  }
}
