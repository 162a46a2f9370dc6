package org.annals.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.annals.linkage.Clustering;
import org.annals.linkage.Component;
import org.annals.linkage.Linkage;
import org.jspecify.annotations.Nullable;

/**
 * Clusters of one kind of items, kept up with every change: only components that a change touches
 * are clustered anew. A component is touched if an item of it changed or went, or if one is linked
 * to a changed item; all items of these together are linked to none outside, so their components
 * are those that all items together would have.
 *
 * @param <T> what is clustered
 */
final class Layer<T> {

  private final int number;
  private final Items items;
  private final Linkage<T> linkage;
  private final Clustering<T> clustering;
  private final Function<Items.Row, T> loader;
  private final Function<List<T>, byte[]> bodies;

  Layer(
      int number,
      Items items,
      Linkage<T> linkage,
      Function<Items.Row, T> loader,
      Function<List<T>, byte[]> bodies) {
    this.number = number;
    this.items = items;
    this.linkage = linkage;
    this.clustering = new Clustering<>(linkage);
    this.loader = loader;
    this.bodies = bodies;
  }

  /**
   * Takes changes over.
   *
   * @param removed items that go
   * @param changed items that are new or other than they were
   * @return items whose cluster has another body now
   */
  Set<Long> update(Collection<Long> removed, Collection<Long> changed) {
    Map<Long, T> closed = new TreeMap<>();
    Set<Long> touched = new HashSet<>();
    for (long item : removed) {
      touch(touched, items.row(item).orElseThrow());
      items.delete(item);
    }
    for (long item : changed) {
      Items.Row row = items.row(item).orElseThrow();
      touch(touched, row);
      closed.put(item, loader.apply(row));
    }
    Map<Long, Set<Long>> features = new HashMap<>();
    closed.forEach((item, value) -> features.put(item, features(value)));
    features.forEach(items::setFeatures);
    Map<Long, T> changedItems = new TreeMap<>(closed);
    changedItems.forEach(
        (item, value) -> touchLinked(touched, closed, value, features(features, item)));
    Map<Long, @Nullable Long> clusters = new HashMap<>();
    for (long component : touched) {
      for (Items.Row row : items.ofComponent(component)) {
        clusters.put(row.number(), row.cluster());
        closed.computeIfAbsent(row.number(), unused -> loader.apply(row));
      }
    }
    return replace(touched, closed, clusters);
  }

  private static Set<Long> features(Map<Long, Set<Long>> features, long item) {
    return features.getOrDefault(item, Set.of());
  }

  private static void touch(Set<Long> touched, Items.Row row) {
    if (row.component() != null) {
      touched.add(row.component());
    }
  }

  private Set<Long> features(T value) {
    Set<Long> features = new HashSet<>();
    linkage.keys(value).forEach(key -> features.add(Packed.feature(number, key)));
    return features;
  }

  private void touchLinked(Set<Long> touched, Map<Long, T> closed, T value, Set<Long> features) {
    for (long candidate : items.sharing(features)) {
      if (closed.containsKey(candidate)) {
        continue;
      }
      Items.Row row = items.row(candidate).orElseThrow();
      if (row.component() != null
          && !touched.contains(row.component())
          && clustering.links(loader.apply(row), value)) {
        touched.add(row.component());
      }
    }
  }

  private Set<Long> replace(
      Set<Long> touched, Map<Long, T> closed, Map<Long, @Nullable Long> clusters) {
    Map<Long, byte[]> before = items.bodiesOf(touched);
    items.deleteBodiesOf(touched);
    Map<T, Long> numbers = new IdentityHashMap<>();
    closed.forEach((item, value) -> numbers.put(value, item));
    Set<Long> changed = new HashSet<>();
    for (Component<T> component : clustering.components(closed.values())) {
      long name = first(component.clusters().stream().flatMap(List::stream).toList(), numbers);
      for (List<T> cluster : component.clusters()) {
        long own = first(cluster, numbers);
        byte[] body = bodies.apply(cluster);
        items.insertBody(number, own, name, body);
        for (T value : cluster) {
          long item = number(numbers, value);
          items.place(item, name, own);
          Long old = clusters.get(item);
          if (old == null || !Arrays.equals(before.get(old), body)) {
            changed.add(item);
          }
        }
      }
    }
    return changed;
  }

  private long first(List<T> values, Map<T, Long> numbers) {
    return values.stream().mapToLong(value -> number(numbers, value)).min().orElseThrow();
  }

  private long number(Map<T, Long> numbers, T value) {
    Long item = numbers.get(value);
    if (item == null) {
      throw new IllegalStateException("a cluster holds what was not clustered");
    }
    return item;
  }

  /**
   * Makes the bodies of some clusters anew, for what they rest on beside their items changed.
   *
   * @return items whose cluster has another body now
   */
  Set<Long> remake(Collection<Long> clusters) {
    Set<Long> changed = new HashSet<>();
    for (long cluster : new HashSet<>(clusters)) {
      List<Items.Row> rows = items.ofCluster(cluster);
      List<T> values = rows.stream().map(loader).sorted(linkage.order()).toList();
      byte[] body = bodies.apply(values);
      if (!Arrays.equals(items.body(cluster), body)) {
        items.setBody(cluster, body);
        rows.forEach(row -> changed.add(row.number()));
      }
    }
    return changed;
  }
}
