package org.annals.bench.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.annals.bench.align.Ratios;
import org.annals.bench.align.Score;
import org.annals.bench.align.SpanAlignment.Pair;
import org.annals.bench.statements.Attributed.Role;

/** Measures statements. */
public final class StatementsBench {

  private static final double ENOUGH = 0.5;

  private StatementsBench() {}

  /** One report's statements; those whose content has no token are passed over. */
  public record ReportStatements(String id, List<Attributed> gold, List<Attributed> predicted) {

    public ReportStatements {
      gold = gold.stream().filter(statement -> statement.has(Role.CONTENT)).toList();
      predicted = predicted.stream().filter(statement -> statement.has(Role.CONTENT)).toList();
    }
  }

  /**
   * The measures.
   *
   * @param soft by share of tokens, for each role
   * @param exact by equal tokens, for each role
   * @param joint by content and source together
   */
  public record Result(Map<Role, Score> soft, Map<Role, Score> exact, Score joint) {}

  /** Measures. */
  public static Result score(List<ReportStatements> reports) {
    Map<Role, Score> soft = new EnumMap<>(Role.class);
    Map<Role, Score> exact = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      soft.put(role, role(reports, role, false));
      exact.put(role, role(reports, role, true));
    }
    int right = 0;
    int predicted = 0;
    int gold = 0;
    for (ReportStatements report : reports) {
      right += (int) align(report).stream().filter(pair -> isRight(report, pair)).count();
      predicted += report.predicted().size();
      gold += report.gold().size();
    }
    return new Result(soft, exact, Score.of(right, predicted, gold));
  }

  private static Score role(List<ReportStatements> reports, Role role, boolean exact) {
    double ofPredicted = 0;
    double ofGold = 0;
    long predicted = 0;
    long gold = 0;
    for (ReportStatements report : reports) {
      predicted += report.predicted().stream().filter(one -> one.has(role)).count();
      gold += report.gold().stream().filter(one -> one.has(role)).count();
      for (Pair pair : align(report)) {
        Attributed found = report.predicted().get(pair.predicted());
        Attributed wanted = report.gold().get(pair.gold());
        if (!found.has(role) || !wanted.has(role)) {
          continue;
        }
        double shared = found.shared(wanted, role);
        boolean equal = found.of(role).equals(wanted.of(role));
        ofPredicted += exact ? (equal ? 1 : 0) : shared / found.of(role).size();
        ofGold += exact ? (equal ? 1 : 0) : shared / wanted.of(role).size();
      }
    }
    return new Score(Ratios.ratio(ofPredicted, predicted), Ratios.ratio(ofGold, gold));
  }

  /** Whether an aligned pair says the same of the same. */
  public static boolean isRight(ReportStatements report, Pair pair) {
    Attributed found = report.predicted().get(pair.predicted());
    Attributed wanted = report.gold().get(pair.gold());
    boolean sources =
        found.shared(wanted, Role.SOURCE) > 0
            || (!found.has(Role.SOURCE) && !wanted.has(Role.SOURCE));
    return sources && found.dice(wanted, Role.CONTENT) >= ENOUGH;
  }

  private record Candidate(Pair pair, double likeness) {}

  /** Aligns those that share a token of content, by the likeness of all their tokens. */
  public static List<Pair> align(ReportStatements report) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < report.gold().size(); g++) {
      for (int p = 0; p < report.predicted().size(); p++) {
        Attributed wanted = report.gold().get(g);
        Attributed found = report.predicted().get(p);
        if (wanted.shared(found, Role.CONTENT) > 0) {
          candidates.add(new Candidate(new Pair(g, p), wanted.dice(found)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
            .thenComparing(candidate -> candidate.pair().gold())
            .thenComparing(candidate -> candidate.pair().predicted()));
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean free =
          pairs.stream()
              .noneMatch(
                  pair ->
                      pair.gold() == candidate.pair().gold()
                          || pair.predicted() == candidate.pair().predicted());
      if (free) {
        pairs.add(candidate.pair());
      }
    }
    return pairs;
  }
}
