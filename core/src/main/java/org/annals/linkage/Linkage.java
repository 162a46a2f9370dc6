package org.annals.linkage;

import java.util.Comparator;
import java.util.Set;

/**
 * How items of one kind find one another and are held to belong together.
 *
 * <p>All answers depend on nothing but the arguments.
 *
 * @param <T> what is clustered
 */
public interface Linkage<T> {

  /** The canonical order, total over all items: by it ties are broken, in it clusters stand. */
  Comparator<T> order();

  /**
   * By what an item is found: two that share no key are never linked. Keys are rare features (a
   * name, a day, a place with a kind of act), so that few items share one.
   */
  Set<String> keys(T item);

  /**
   * How much speaks for two items being one, in logits: linked from 0 on, not linked below.
   * Symmetric.
   */
  double score(T one, T other);

  /**
   * Whether two items can on no account be one, whatever links them by way of others. Symmetric.
   */
  boolean excludes(T one, T other);
}
