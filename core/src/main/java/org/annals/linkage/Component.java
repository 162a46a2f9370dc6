package org.annals.linkage;

import java.util.List;

/**
 * Items that links connect, directly or by way of others.
 *
 * @param clusters what belongs together: each item in exactly one; each in canonical order, and by
 *     their first items among one another
 * @param <T> what is clustered
 */
public record Component<T>(List<List<T>> clusters) {

  public Component {
    clusters = clusters.stream().map(List::copyOf).toList();
  }

  public int size() {
    return clusters.stream().mapToInt(List::size).sum();
  }
}
