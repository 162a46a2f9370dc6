package org.annals.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.language.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the places of a name is meant.
 *
 * <p>Each candidate begins with its importance. What the text itself says comes next: <i>Paris,
 * Texas</i>, or the place that the same name was said to be elsewhere in the report. Then, in some
 * rounds, all groups of mentions speak for one another by what they were last taken for.
 */
final class Resolver {

  private static final int ROUNDS = 4;
  private static final double STRICTLY_WITHIN = 8;
  private static final double HOLDING = 3;
  private static final double LOOSELY_WITHIN = 3;
  private static final double SAME_SENSE = 4;
  private static final double KIND_NAMED = 2.5;
  private static final double ELSEWHERE_KM = 100;
  private static final double ALONE = 6;
  private static final double SOUND = 3;

  private final Cues cues;

  Resolver(Cues cues) {
    this.cues = cues;
  }

  /** In order of first mention; each has its best candidate, if it has candidates. */
  List<Group> resolve(AnalyzedText analyzed, List<Toponym> toponyms, Map<String, Double> peoples) {
    List<Group> groups = groups(analyzed, toponyms);
    for (int round = 0; round < ROUNDS; round++) {
      Evidence evidence = new Evidence(round == 0 ? List.of() : groups, peoples);
      List<Choice> choices = new ArrayList<>();
      for (Group group : groups) {
        choices.add(choose(analyzed, group, groups, evidence));
      }
      for (int i = 0; i < groups.size(); i++) {
        groups.get(i).best = choices.get(i).best;
        groups.get(i).margin = choices.get(i).margin;
      }
    }
    return groups;
  }

  private List<Group> groups(AnalyzedText analyzed, List<Toponym> toponyms) {
    Map<String, Group> groups = new LinkedHashMap<>();
    Containment containment = new Containment(analyzed, toponyms);
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      String key =
          NameKey.plain(toponym.name())
              + (toponym.match() == Toponym.Match.ABBREVIATION ? "." : "");
      Containment.Holder holder = containment.of(i);
      Entry holds = containment.holderBy(i);
      String id =
          key
              + "\t"
              + (holder == null ? "" : holder.entry().id())
              + "\t"
              + (holds == null ? "" : holds.id());
      groups
          .computeIfAbsent(
              id,
              unused ->
                  holder == null
                      ? new Group(key, null, false, holds)
                      : new Group(key, holder.entry(), holder.strict(), holds))
          .toponyms
          .add(toponym);
    }
    return new ArrayList<>(groups.values());
  }

  private record Choice(@Nullable Entry best, double margin) {}

  private Choice choose(AnalyzedText analyzed, Group group, List<Group> groups, Evidence evidence) {
    Entry best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    List<Entry> candidates = group.candidates();
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      scores[i] = score(analyzed, candidates.get(i), group, groups, evidence);
      if (scores[i] > bestScore) {
        bestScore = scores[i];
        best = candidates.get(i);
      }
    }
    double next = bestScore - ALONE;
    for (int i = 0; i < candidates.size(); i++) {
      if (best != null && candidates.get(i).kilometres(best) > ELSEWHERE_KM) {
        next = Math.max(next, scores[i]);
      }
    }
    if (group.match() == Toponym.Match.SOUND && best != null && !evidence.knows(best, group)) {
      return new Choice(null, 0);
    }
    double penalty = group.match() == Toponym.Match.SOUND ? SOUND : 0;
    return new Choice(best, best == null ? 0 : bestScore - next - penalty);
  }

  private double score(
      AnalyzedText analyzed, Entry candidate, Group group, List<Group> groups, Evidence evidence) {
    double score = candidate.importance() + evidence.of(candidate, group);
    if (group.within != null && group.within.holds(candidate)) {
      score += group.strictlyWithin ? STRICTLY_WITHIN : LOOSELY_WITHIN;
    }
    if (candidate.equals(group.holding)) {
      score += HOLDING;
    }
    if (group.within == null && isSenseElsewhere(candidate, group, groups)) {
      score += SAME_SENSE;
    }
    if (isRegionNamed(analyzed, group.toponyms.get(0)) && candidate.kind() == PlaceKind.REGION) {
      score += KIND_NAMED;
    }
    return score;
  }

  private static boolean isSenseElsewhere(Entry candidate, Group group, List<Group> groups) {
    for (Group other : groups) {
      if (other != group
          && other.within != null
          && other.key.equals(group.key)
          && candidate.equals(other.best)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRegionNamed(AnalyzedText analyzed, Toponym toponym) {
    return cues.isRegionBehind(analyzed.sentences().get(toponym.sentence()), toponym.last());
  }
}
