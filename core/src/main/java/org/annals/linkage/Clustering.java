package org.annals.linkage;

import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Clusters items: those that share a key are compared, those that score high enough are linked, and
 * each connected component is clustered by best-first merging.
 *
 * <p>Best-first merging takes a component's links from the strongest to the weakest and merges the
 * clusters of their two ends, unless two members exclude one another or, on the average over all
 * pairs of members, more speaks against than for it (average linkage, which keeps a chain of weak
 * likenesses from running through everything). Ties go by the canonical order, so the outcome is a
 * function of the set of items.
 *
 * <p>A component beyond {@link #LARGEST} items is taken apart first, by asking for stronger links
 * step by step. Stateless; safe for use by many threads.
 *
 * @param <T> what is clustered
 */
public final class Clustering<T> {

  /** Beyond so many items a component asks for stronger links. */
  public static final int LARGEST = 400;

  private static final Logger LOG = System.getLogger(Clustering.class.getName());

  private final Linkage<T> linkage;

  public Clustering(Linkage<T> linkage) {
    this.linkage = linkage;
  }

  /** Whether two items are linked directly. */
  public boolean links(T one, T other) {
    return !linkage.excludes(one, other) && linkage.score(one, other) >= 0;
  }

  /**
   * The components of some items, with their clusters, in canonical order of their first items.
   *
   * <p>If no item is linked to any that is not among them, the components are those that all items
   * together would have.
   *
   * @param items without repetition
   */
  public List<Component<T>> components(Collection<? extends T> items) {
    List<T> ordered = items.stream().map(item -> (T) item).sorted(linkage.order()).toList();
    return connected(ordered.size(), links(ordered)).stream()
        .map(component -> component(ordered, component))
        .toList();
  }

  private record Link(int one, int other, double score) {}

  /** Some items by their numbers, ascending, and all links between them. */
  private record Connected(List<Integer> items, List<Link> links) {}

  private List<Link> links(List<T> items) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      TreeSet<Integer> candidates = new TreeSet<>();
      for (String key : linkage.keys(items.get(i))) {
        List<Integer> sharing = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
        candidates.addAll(sharing);
        sharing.add(i);
      }
      for (int candidate : candidates) {
        T one = items.get(candidate);
        T other = items.get(i);
        double score = linkage.score(one, other);
        if (score >= 0 && !linkage.excludes(one, other)) {
          links.add(new Link(candidate, i, score));
        }
      }
    }
    return links;
  }

  /** The connected components of the items from 0 to {@code size}. */
  private static List<Connected> connected(int size, List<Link> links) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(i);
    }
    return connected(all, links);
  }

  private static List<Connected> connected(List<Integer> items, List<Link> links) {
    Forest forest = new Forest(items);
    links.forEach(link -> forest.join(link.one(), link.other()));
    Map<Integer, Connected> byRoot = new LinkedHashMap<>();
    for (int item : items) {
      part(byRoot, forest.root(item)).items().add(item);
    }
    for (Link link : links) {
      part(byRoot, forest.root(link.one())).links().add(link);
    }
    return List.copyOf(byRoot.values());
  }

  private static Connected part(Map<Integer, Connected> byRoot, int root) {
    return byRoot.computeIfAbsent(
        root, unused -> new Connected(new ArrayList<>(), new ArrayList<>()));
  }

  private Component<T> component(List<T> items, Connected component) {
    List<List<T>> clusters = new ArrayList<>();
    for (Connected part : smallEnough(component, 0)) {
      for (List<Integer> cluster : merged(items, part)) {
        clusters.add(cluster.stream().map(items::get).toList());
      }
    }
    clusters.sort(Comparator.comparing(cluster -> cluster.get(0), linkage.order()));
    return new Component<>(clusters);
  }

  /** Takes a component apart that is too large, by asking for links of at least a strength. */
  private List<Connected> smallEnough(Connected component, double strength) {
    if (component.items().size() <= LARGEST) {
      return List.of(component);
    }
    double asked = strength + 0.5;
    LOG.log(
        Logger.Level.DEBUG,
        "a component of {0} items is asked for links of {1}",
        component.items().size(),
        asked);
    List<Link> strong = component.links().stream().filter(link -> link.score() >= asked).toList();
    return connected(component.items(), strong).stream()
        .flatMap(part -> smallEnough(part, asked).stream())
        .toList();
  }

  private List<List<Integer>> merged(List<T> items, Connected component) {
    Map<Integer, List<Integer>> clusterOf = new HashMap<>();
    component.items().forEach(item -> clusterOf.put(item, new ArrayList<>(List.of(item))));
    component.links().stream()
        .sorted(
            Comparator.comparingDouble(Link::score)
                .reversed()
                .thenComparing(Link::one)
                .thenComparing(Link::other))
        .forEach(
            link -> {
              List<Integer> one = cluster(clusterOf, link.one());
              List<Integer> other = cluster(clusterOf, link.other());
              if (one != other && belongTogether(items, one, other)) {
                one.addAll(other);
                other.forEach(item -> clusterOf.put(item, one));
              }
            });
    return component.items().stream()
        .map(item -> cluster(clusterOf, item))
        .distinct()
        .map(cluster -> cluster.stream().sorted().toList())
        .distinct()
        .toList();
  }

  private static List<Integer> cluster(Map<Integer, List<Integer>> clusterOf, int item) {
    List<Integer> cluster = clusterOf.get(item);
    if (cluster == null) {
      throw new IllegalStateException("item " + item + " is in no cluster");
    }
    return cluster;
  }

  private boolean belongTogether(List<T> items, List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int i : one) {
      for (int j : other) {
        if (linkage.excludes(items.get(i), items.get(j))) {
          return false;
        }
        sum += linkage.score(items.get(i), items.get(j));
      }
    }
    return sum >= 0;
  }
}
