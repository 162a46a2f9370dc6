package org.annals.situation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which situation is asked for.
 *
 * @param on the day that it shall be of; null for the day of the last dated report, or without
 *     limit where none is dated
 * @param known the last day whose reports count; null for all
 * @param about country (ISO 3166-1 alpha-3 or name) or name of an actor that a fact must have to do
 *     with; null for all
 */
public record Query(@Nullable LocalDate on, @Nullable LocalDate known, @Nullable String about) {

  /** All that is known, on the last day that anything is known of. */
  public static final Query ALL = new Query(null, null, null);
}
