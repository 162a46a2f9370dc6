package org.annals.linkage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A linkage with a user's word against it: pairs that are one, whatever speaks against it, and
 * pairs that are not, whatever speaks for it. Immutable if the corrected linkage is.
 *
 * @param <T> what is clustered
 */
public final class CorrectedLinkage<T> implements Linkage<T> {

  /** More than any likeness or unlikeness of two items adds up to. */
  private static final double CERTAIN = 1e6;

  /**
   * What a user says of two items.
   *
   * @param number the later of two words on one pair has the greater
   * @param one the name of an item
   * @param other the name of another
   * @param same whether they are one
   */
  public record Pair(int number, String one, String other, boolean same) {

    private String key() {
      return one.compareTo(other) <= 0 ? one + "\n" + other : other + "\n" + one;
    }
  }

  private final Linkage<T> plain;
  private final Function<T, String> naming;
  private final Map<String, Pair> pairs = new HashMap<>();
  private final Map<String, Set<String>> keysOf = new HashMap<>();

  /**
   * Corrects a linkage.
   *
   * @param naming gives an item's name; other items have others
   */
  public CorrectedLinkage(Linkage<T> plain, Function<T, String> naming, List<Pair> corrections) {
    this.plain = plain;
    this.naming = naming;
    corrections.stream()
        .sorted(Comparator.comparingInt(Pair::number))
        .forEach(pair -> pairs.put(pair.key(), pair));
    pairs.forEach(
        (key, pair) -> {
          if (pair.same()) {
            keysOf.computeIfAbsent(pair.one(), name -> new HashSet<>()).add("correction " + key);
            keysOf.computeIfAbsent(pair.other(), name -> new HashSet<>()).add("correction " + key);
          }
        });
  }

  @Override
  public Comparator<T> order() {
    return plain.order();
  }

  @Override
  public Set<String> keys(T item) {
    Set<String> more = keysOf.get(naming.apply(item));
    if (more == null) {
      return plain.keys(item);
    }
    Set<String> keys = new HashSet<>(plain.keys(item));
    keys.addAll(more);
    return keys;
  }

  @Override
  public double score(T one, T other) {
    Pair pair = pair(one, other);
    return pair != null && pair.same() ? CERTAIN : plain.score(one, other);
  }

  @Override
  public boolean excludes(T one, T other) {
    Pair pair = pair(one, other);
    return pair == null ? plain.excludes(one, other) : !pair.same();
  }

  private @Nullable Pair pair(T one, T other) {
    if (pairs.isEmpty()) {
      return null;
    }
    return pairs.get(new Pair(0, naming.apply(one), naming.apply(other), false).key());
  }
}
