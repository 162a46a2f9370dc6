package org.annals.brief;

import java.util.Objects;

/**
 * A run of words in one style.
 *
 * @param style how it is set
 * @param text the words, not escaped for any form
 */
record Phrase(Style style, String text) {

  enum Style {
    PLAIN,
    /** What the eye should find: the act, the cue. */
    STRONG,
    /** What matters least: the kind of event. */
    QUIET
  }

  Phrase {
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(text, "text");
  }

  static Phrase plain(String text) {
    return new Phrase(Style.PLAIN, text);
  }

  static Phrase strong(String text) {
    return new Phrase(Style.STRONG, text);
  }

  static Phrase quiet(String text) {
    return new Phrase(Style.QUIET, text);
  }
}
