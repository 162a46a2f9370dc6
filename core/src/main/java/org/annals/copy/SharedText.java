package org.annals.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annals.account.Account;
import org.annals.account.CanonicalOrder;
import org.jspecify.annotations.Nullable;

/**
 * Finds who has text from whom among some reports.
 *
 * <p>The direction of each pair is told by credit, else by the clocks, else by the canonical order.
 * In this order of certainty pairs enter a graph; one that would close a cycle is turned round if
 * nothing but the order of ids told its direction (which then closes none, as a path the other way
 * is what it collided with), else dropped. So there are no cycles, and the outcome depends on the
 * set of reports alone.
 *
 * <p>Of several sources a copy takes each passage from the one that it credits, else from the one
 * that has most of its text, else from the nearest in time. Further sources count by what the ones
 * before them have not: a text that went from hand to hand is taken from the last hand, unless the
 * first has more of it.
 */
final class SharedText {

  /** Pairs that share fewer seeds are not compared. */
  private static final int LEAST_SEEDS = 3;

  private final List<Body> bodies;
  private final List<Seeds> seeds;
  private final List<@Nullable String> outlets;
  private final List<List<String>> credits;

  SharedText(Collection<Account> accounts, FunctionWords functionWords, Credits credits) {
    List<Account> ordered = accounts.stream().sorted(CanonicalOrder.OF_ACCOUNTS).toList();
    this.bodies = ordered.stream().map(account -> Body.of(account, functionWords)).toList();
    this.seeds = bodies.stream().map(Seeds::new).toList();
    this.outlets = new ArrayList<>();
    ordered.forEach(account -> outlets.add(credits.outlet(account)));
    this.credits = ordered.stream().map(credits::of).toList();
  }

  int size() {
    return bodies.size();
  }

  Body body(int number) {
    return bodies.get(number);
  }

  /** What a report credits. */
  List<String> credits(int number) {
    return credits.get(number);
  }

  /** The source's outlet, where the copy credits it; else null. */
  @Nullable String credited(int source, int copy) {
    String outlet = outlets.get(source);
    return outlet != null && credits.get(copy).contains(outlet) ? outlet : null;
  }

  /** Copies with their sources, each with the passages that are its own; by copy, then source. */
  List<Pair> pairs() {
    SourceGraph graph = new SourceGraph(size());
    List<List<Pair>> sources = new ArrayList<>();
    bodies.forEach(body -> sources.add(new ArrayList<>()));
    alike().stream()
        .sorted(Pair.BY_CERTAINTY)
        .forEach(pair -> entered(pair, graph).ifPresent(p -> sources.get(p.copy()).add(p)));
    return sources.stream().flatMap(of -> ownPassages(of).stream()).toList();
  }

  private List<Pair> alike() {
    List<Pair> alike = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      for (int j = i + 1; j < size(); j++) {
        if (seeds.get(i).shared(seeds.get(j), LEAST_SEEDS) >= LEAST_SEEDS) {
          directed(i, j).ifPresent(alike::add);
        }
      }
    }
    return alike;
  }

  private Optional<Pair> directed(int one, int other) {
    boolean creditsOther = credited(other, one) != null;
    boolean creditsOne = credited(one, other) != null;
    int clocks = Clocks.compare(bodies.get(one).account(), bodies.get(other).account());
    if (creditsOther != creditsOne) {
      return creditsOne
          ? aligned(one, other, Derivation.Direction.CREDIT)
          : aligned(other, one, Derivation.Direction.CREDIT);
    }
    if (clocks != 0) {
      return clocks < 0
          ? aligned(one, other, Derivation.Direction.TIME)
          : aligned(other, one, Derivation.Direction.TIME);
    }
    return aligned(one, other, Derivation.Direction.UNKNOWN);
  }

  private Optional<Pair> aligned(int source, int copy, Derivation.Direction direction) {
    List<Run> runs =
        Alignment.runs(bodies.get(source), seeds.get(source), bodies.get(copy), seeds.get(copy));
    return Evidence.suffices(runs, bodies.get(copy))
        ? Optional.of(new Pair(source, copy, direction, runs))
        : Optional.empty();
  }

  private Optional<Pair> entered(Pair pair, SourceGraph graph) {
    if (graph.add(pair.source(), pair.copy())) {
      return Optional.of(pair);
    }
    if (pair.direction() != Derivation.Direction.UNKNOWN) {
      return Optional.empty();
    }
    return aligned(pair.copy(), pair.source(), pair.direction());
  }

  private List<Pair> ownPassages(List<Pair> sources) {
    BitSet covered = new BitSet();
    List<Pair> own = new ArrayList<>();
    for (Pair pair : sources.stream().sorted(byWeight()).toList()) {
      List<Run> fresh =
          pair.runs().stream().filter(run -> fresh(run, covered) >= Run.SHORTEST).toList();
      if (Evidence.suffices(fresh, bodies.get(pair.copy()))) {
        own.add(new Pair(pair.source(), pair.copy(), pair.direction(), fresh));
        fresh.forEach(run -> covered.set(run.firstTo(), run.lastTo() + 1));
      }
    }
    own.sort(Comparator.comparingInt(Pair::source));
    return own;
  }

  /** What is credited first, then what has most of the text, then the nearest. */
  private static Comparator<Pair> byWeight() {
    return Comparator.comparing((Pair p) -> p.direction() != Derivation.Direction.CREDIT)
        .thenComparingInt(pair -> -pair.words())
        .thenComparingInt(pair -> -pair.source());
  }

  private static int fresh(Run run, BitSet covered) {
    return run.length() - covered.get(run.firstTo(), run.lastTo() + 1).cardinality();
  }
}
