package org.annals.bench.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.annals.bench.align.Score;
import org.annals.bench.align.SpanAlignment;
import org.annals.text.Span;

/** Measures triggers of events. */
public final class TriggerBench {

  private TriggerBench() {}

  /**
   * A report's event mentions.
   *
   * @param mentions each of one part or several
   */
  public record GoldTriggers(String id, String split, List<List<Span>> mentions) {

    public GoldTriggers {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * What was found and what was not, in one report.
   *
   * @param missed gold mentions that nothing was aligned with
   * @param spurious predicted triggers that nothing was aligned with
   */
  public record Errors(List<List<Span>> missed, List<Span> spurious) {}

  /**
   * Measures.
   *
   * @param predicted triggers by the report's id; equal ones count once
   */
  public static Score score(List<GoldTriggers> reports, Map<String, List<Span>> predicted) {
    int aligned = 0;
    int found = 0;
    int wanted = 0;
    for (GoldTriggers report : reports) {
      List<Span> triggers = distinct(predicted.getOrDefault(report.id(), List.of()));
      aligned += align(report, triggers).size();
      found += triggers.size();
      wanted += report.mentions().size();
    }
    return Score.of(aligned, found, wanted);
  }

  /** What is wrong in one report. */
  public static Errors errors(GoldTriggers report, List<Span> predicted) {
    List<Span> triggers = distinct(predicted);
    List<SpanAlignment.Pair> pairs = align(report, triggers);
    List<List<Span>> missed = new ArrayList<>();
    for (int i = 0; i < report.mentions().size(); i++) {
      int gold = i;
      if (pairs.stream().noneMatch(pair -> pair.gold() == gold)) {
        missed.add(report.mentions().get(i));
      }
    }
    List<Span> spurious = new ArrayList<>();
    for (int i = 0; i < triggers.size(); i++) {
      int trigger = i;
      if (pairs.stream().noneMatch(pair -> pair.predicted() == trigger)) {
        spurious.add(triggers.get(i));
      }
    }
    return new Errors(missed, spurious);
  }

  private static List<SpanAlignment.Pair> align(GoldTriggers report, List<Span> triggers) {
    return SpanAlignment.align(report.mentions(), triggers.stream().map(List::of).toList());
  }

  private static List<Span> distinct(List<Span> triggers) {
    return List.copyOf(new LinkedHashSet<>(triggers));
  }
}
