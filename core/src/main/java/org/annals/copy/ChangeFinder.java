package org.annals.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.annals.copy.SentenceAlignment.Gap;
import org.annals.copy.SentenceAlignment.Range;
import org.annals.resource.Resources;
import org.annals.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a copy changed in the sentences that it took over: each of its sentences with a
 * passage is laid beside the one of the source that it shares most with. Immutable.
 */
final class ChangeFinder {

  /** Fewer words are no clause. */
  private static final int CLAUSE = 5;

  private static final int CLAUSE_CONTENT = 2;

  /** In longer stretches nothing stands at the same place. */
  private static final int SAME_PLACE = 5;

  private final Qualifiers qualifiers;

  ChangeFinder(Resources resources) {
    qualifiers = new Qualifiers(resources);
  }

  /** The changes in the order of the copy, what was dropped by its place in the source last. */
  List<Change> changes(Body source, Body copy, List<Run> runs) {
    List<Change> changes = new ArrayList<>();
    BitSet kept = new BitSet();
    BitSet taken = new BitSet();
    for (Run run : runs) {
      run.from().forEach(kept::set);
      run.to().forEach(taken::set);
    }
    pairs(source, copy, runs)
        .forEach(
            (to, from) -> {
              List<Gap> gaps = gaps(source, words(source, from), copy, words(copy, to));
              for (Gap gap : gaps) {
                replaced(source, copy, gap, changes);
                clause(source, kept, copy, taken, gap).ifPresent(changes::add);
              }
            });
    changes.sort(
        Comparator.comparingInt((Change change) -> begin(change.to()))
            .thenComparingInt(change -> begin(change.from())));
    return List.copyOf(changes);
  }

  private static int begin(@Nullable Excerpt excerpt) {
    return excerpt == null ? Integer.MAX_VALUE : excerpt.begin();
  }

  /** The copy's sentences with passages, each with the source's that it shares most words with. */
  private static Map<Integer, Integer> pairs(Body source, Body copy, List<Run> runs) {
    Map<Integer, Map<Integer, Integer>> shared = new TreeMap<>();
    for (Run run : runs) {
      for (int i = 0; i < run.size(); i++) {
        int from = source.word(run.from().get(i)).sentence();
        int to = copy.word(run.to().get(i)).sentence();
        shared.computeIfAbsent(to, unused -> new TreeMap<>()).merge(from, 1, Integer::sum);
      }
    }
    Map<Integer, Integer> pairs = new TreeMap<>();
    shared.forEach((to, counts) -> best(counts).ifPresent(from -> pairs.put(to, from)));
    return pairs;
  }

  private static Optional<Integer> best(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= Run.SHORTEST)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  private static Range words(Body body, int sentence) {
    int begin = body.firstOf(sentence);
    return new Range(begin, body.firstOf(sentence + 1));
  }

  private static List<Gap> gaps(Body source, Range from, Body copy, Range to) {
    SentenceAlignment alignment = new SentenceAlignment(source, from, copy, to);
    boolean kept = alignment.common() * 2 >= Math.min(from.size(), to.size());
    return kept ? alignment.gaps() : List.of();
  }

  private void replaced(Body source, Body copy, Gap gap, List<Change> changes) {
    if (gap.from() <= SAME_PLACE && gap.to() <= SAME_PLACE) {
      sureness(source, copy, gap).ifPresent(changes::add);
      number(source, copy, gap).ifPresent(changes::add);
      name(source, copy, gap).ifPresent(changes::add);
    }
  }

  private Optional<Change> sureness(Body source, Body copy, Gap gap) {
    List<Qualifiers.Found> had = qualifiers.in(source, gap.fromBegin(), gap.fromEnd());
    List<Qualifiers.Found> has = qualifiers.in(copy, gap.toBegin(), gap.toEnd());
    if (had.isEmpty() == has.isEmpty()) {
      return Optional.empty();
    }
    Change.Kind kind = has.isEmpty() ? Change.Kind.HARDENED : Change.Kind.SOFTENED;
    int fromBegin = had.isEmpty() ? gap.fromBegin() : had.get(0).begin();
    int toBegin = has.isEmpty() ? gap.toBegin() : has.get(0).begin();
    if (!endsSentence(source, gap.fromEnd()) && !endsSentence(copy, gap.toEnd())) {
      // with the common word behind, so that there is something to show on both sides
      return Optional.of(
          new Change(
              kind, source.excerpt(fromBegin, gap.fromEnd()), copy.excerpt(toBegin, gap.toEnd())));
    }
    return Optional.of(
        new Change(kind, some(source, fromBegin, gap.fromEnd()), some(copy, toBegin, gap.toEnd())));
  }

  private static boolean endsSentence(Body body, int end) {
    return end == body.size() || end == body.firstOf(body.word(end).sentence());
  }

  private static @Nullable Excerpt some(Body body, int begin, int end) {
    return begin < end ? body.excerpt(begin, end - 1) : null;
  }

  private Optional<Change> number(Body source, Body copy, Gap gap) {
    Map<Double, Integer> had = numbers(source, gap.fromBegin(), gap.fromEnd());
    Map<Double, Integer> has = numbers(copy, gap.toBegin(), gap.toEnd());
    Set<Double> both = new TreeSet<>(had.keySet());
    both.retainAll(has.keySet());
    had.keySet().removeAll(both);
    has.keySet().removeAll(both);
    if (had.isEmpty() || has.isEmpty()) {
      return Optional.empty();
    }
    int from = had.values().iterator().next();
    int to = has.values().iterator().next();
    return Optional.of(
        new Change(Change.Kind.ALTERED, source.excerpt(from, from), copy.excerpt(to, to)));
  }

  private Map<Double, Integer> numbers(Body body, int begin, int end) {
    Map<Double, Integer> numbers = new TreeMap<>();
    IntStream.range(begin, end)
        .forEach(
            i -> {
              OptionalDouble number = qualifiers.number(body.folded(i));
              number.ifPresent(value -> numbers.putIfAbsent(value, i));
            });
    return numbers;
  }

  private static Optional<Change> name(Body source, Body copy, Gap gap) {
    if (Names.isHeadline(source, gap.fromBegin()) || Names.isHeadline(copy, gap.toBegin())) {
      return Optional.empty();
    }
    Optional<Excerpt> had = Names.first(source, gap.fromBegin(), gap.fromEnd());
    Optional<Excerpt> has = Names.first(copy, gap.toBegin(), gap.toEnd());
    if (had.isEmpty() || has.isEmpty()) {
      return Optional.empty();
    }
    boolean same = Names.mayBeOne(source.account(), had.get(), copy.account(), has.get());
    boolean unlike =
        Names.isTime(source.account(), had.get()) != Names.isTime(copy.account(), has.get());
    return same || unlike
        ? Optional.empty()
        : Optional.of(new Change(Change.Kind.ALTERED, had.get(), has.get()));
  }

  private static Optional<Change> clause(
      Body source, BitSet kept, Body copy, BitSet taken, Gap gap) {
    if (gap.from() <= 1 && isClause(copy, taken, gap.toBegin(), gap.toEnd())) {
      Excerpt added = copy.excerpt(gap.toBegin(), gap.toEnd() - 1);
      return Optional.of(new Change(Change.Kind.ADDED, null, added));
    }
    if (gap.to() <= 1 && isClause(source, kept, gap.fromBegin(), gap.fromEnd())) {
      Excerpt dropped = source.excerpt(gap.fromBegin(), gap.fromEnd() - 1);
      return Optional.of(new Change(Change.Kind.DROPPED, dropped, null));
    }
    return Optional.empty();
  }

  /** A stretch of some length most of which stands nowhere in the other text. */
  private static boolean isClause(Body body, BitSet shared, int begin, int end) {
    return end - begin >= CLAUSE
        && shared.get(begin, end).cardinality() * 2 < end - begin
        && IntStream.range(begin, end).filter(body::isContent).count() >= CLAUSE_CONTENT;
  }
}
