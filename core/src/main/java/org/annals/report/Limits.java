package org.annals.report;

import org.annals.text.Text;

/** How much is read of one report, so that hostile input costs bounded time and memory. */
final class Limits {

  /** Bytes of a report's text in UTF-8. */
  static final int TEXT = 10_000_000;

  /** Bytes of a page: markup may be several times its text, but its tree costs memory too. */
  static final int PAGE = 12_000_000;

  /** Bytes of a file of text or of a line of JSON; a JSON escape takes six bytes for one. */
  static final int RAW = 4 * TEXT;

  /** Bytes of an overlong line that are passed over to reach the next one. */
  static final long SKIPPED = 20L * RAW;

  private Limits() {}

  /** Refuses a text that is empty or too long. */
  static void check(Text text) throws UnreadableException {
    if (text.string().isBlank()) {
      throw new UnreadableException("is empty: there is no text to read");
    }
    if (text.length() > TEXT || utf8Length(text.string()) > TEXT) {
      throw new UnreadableException("has more than 10 MB of text: split it into single reports");
    }
  }

  private static long utf8Length(String string) {
    long bytes = 0;
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else if (c < 0x800 || Character.isSurrogate(c)) {
        bytes += 2;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
