package org.annals.time;

import org.jspecify.annotations.Nullable;

/** One kind of expressions of time. Stateless. */
interface Family {

  /** The longest expression of this kind that begins at a token; null where none does. */
  @Nullable Found match(Phrase phrase, int at);
}
