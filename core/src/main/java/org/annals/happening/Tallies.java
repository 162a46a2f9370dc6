package org.annals.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.date.PartialDate;
import org.annals.event.Figure;
import org.annals.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** The numbers of a happening, and those that part. */
final class Tallies {

  /** A figure where it stands. */
  private record Given(Account account, Figure figure) {

    Excerpt excerpt() {
      return Excerpt.of(account.report().text(), figure.span());
    }

    Tally.Value value() {
      return new Tally.Value(
          account.report().id(), excerpt().text(), account.report().published(), excerpt());
    }

    Difference.Value differing() {
      return new Difference.Value(account.report().id(), excerpt().text(), excerpt());
    }
  }

  /** By what is counted, in what unit. */
  private final Map<String, List<Given>> given = new TreeMap<>();

  private Tallies() {}

  /**
   * @param cluster in canonical order
   */
  static Tallies of(List<Attested> cluster) {
    Tallies tallies = new Tallies();
    for (Attested attested : cluster) {
      attested.events().stream()
          .flatMap(event -> event.figures().stream())
          .distinct()
          .forEach(figure -> tallies.add(new Given(attested.account(), figure)));
    }
    return tallies;
  }

  private void add(Given one) {
    given
        .computeIfAbsent(
            one.figure().what() + "\n" + one.figure().unit(), unused -> new ArrayList<>())
        .add(one);
  }

  List<Tally> tallies() {
    return given.values().stream().map(Tallies::tally).toList();
  }

  private static Tally tally(List<Given> given) {
    return new Tally(
        given.get(0).figure().what(),
        bounds(given).min().isPresent() ? bounds(given).min().getAsDouble() : null,
        given.stream().map(one -> one.figure().high()).allMatch(Objects::isNull)
            ? null
            : bounds(given).max().getAsDouble(),
        values(given));
  }

  /** A report that gives a number twice in the same words counts once. */
  private static List<Tally.Value> values(List<Given> given) {
    Map<List<String>, Tally.Value> distinct = new LinkedHashMap<>();
    given.stream()
        .map(Given::value)
        .forEach(value -> distinct.putIfAbsent(List.of(value.report(), value.value()), value));
    return List.copyOf(distinct.values());
  }

  private static DoubleStream bounds(List<Given> given) {
    return given.stream()
        .flatMap(one -> Stream.of(bound(one.figure().low()), bound(one.figure().high())))
        .flatMap(bound -> bound)
        .mapToDouble(Double::doubleValue);
  }

  private static Stream<Double> bound(@Nullable Double number) {
    return number == null ? Stream.empty() : Stream.of(number);
  }

  /** Where reports part in a number, and a toll that rises with time does not explain it. */
  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    for (List<Given> same : given.values()) {
      List<Difference.Value> values =
          same.stream()
              .filter(one -> same.stream().anyMatch(other -> part(one, other)))
              .map(Given::differing)
              .toList();
      if (!values.isEmpty()) {
        differences.add(new Difference(Difference.Kind.FIGURE, values));
      }
    }
    return differences;
  }

  private static boolean part(Given one, Given other) {
    boolean oneReport = one.account().report().id().equals(other.account().report().id());
    boolean addition =
        Boolean.FALSE.equals(one.figure().total()) || Boolean.FALSE.equals(other.figure().total());
    if (oneReport || addition) {
      return false;
    }
    return isUnexplained(one, other) || isUnexplained(other, one);
  }

  /** The lesser number does not come from an earlier report than the greater. */
  private static boolean isUnexplained(Given lesser, Given greater) {
    PartialDate first = lesser.account().report().published();
    PartialDate second = greater.account().report().published();
    boolean earlier = first != null && second != null && isBefore(first, second);
    return Figures.isBelow(lesser.figure(), greater.figure()) && !earlier;
  }

  private static boolean isBefore(PartialDate one, PartialDate other) {
    if (one.lastDay().isBefore(other.firstDay())) {
      return true;
    }
    return one.time() != null
        && other.time() != null
        && one.firstDay().equals(other.firstDay())
        && one.time().isBefore(other.time());
  }
}
