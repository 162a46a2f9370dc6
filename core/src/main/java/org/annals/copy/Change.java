package org.annals.copy;

import java.util.Objects;
import org.annals.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What a copy has otherwise than its source.
 *
 * @param kind what kind of change it is
 * @param from in the source; null for what was added
 * @param to in the copy; null for what was dropped
 */
public record Change(Kind kind, @Nullable Excerpt from, @Nullable Excerpt to) {

  /** What a copy does to what it takes over. */
  public enum Kind {
    /** A clause that the source has not. */
    ADDED,
    /** A clause that the copy has not. */
    DROPPED,
    /** Surer than the source: "at least 12" to "12", "reportedly" lost. */
    HARDENED,
    /** Less sure than the source. */
    SOFTENED,
    /** Another name or number. */
    ALTERED
  }

  public Change {
    Objects.requireNonNull(kind, "kind");
    if (from == null && to == null) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }
}
