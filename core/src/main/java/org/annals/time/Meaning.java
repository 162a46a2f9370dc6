package org.annals.time;

import org.jspecify.annotations.Nullable;

/** What an expression means, before it is known what it is counted from. */
@FunctionalInterface
interface Meaning {

  /**
   * The stretch that is meant.
   *
   * @return {@link Stretch#UNKNOWN} for a time that cannot be told; null for what is no time after
   *     all, such as a duration that does not reach to the present
   */
  @Nullable Stretch resolve(Moment moment);
}
