package org.annals.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Families of expressions, of which the longest match counts; of equals, the earlier family's. */
record Grammar(List<Family> families) {

  Grammar {
    families = List.copyOf(families);
  }

  /** The longest expression that begins at a token; null where none does. */
  @Nullable Found longest(Phrase phrase, int at) {
    Found longest = null;
    if (at < 0 || at >= phrase.size()) {
      return null;
    }
    for (Family family : families) {
      Found found = family.match(phrase, at);
      if (found != null && (longest == null || found.length() > longest.length())) {
        longest = found;
      }
    }
    return longest;
  }
}
