package org.annals.report;

import java.util.Locale;
import java.util.Optional;

/** How a file holds reports, told by its name. */
enum Format {
  TEXT(".txt"),
  HTML(".html", ".htm"),
  JSON(".json"),
  JSON_LINES(".jsonl");

  static final String GZIP = ".gz";

  private final String[] endings;

  Format(String... endings) {
    this.endings = endings;
  }

  /** The format of a file; empty if it is none that is read. */
  static Optional<Format> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = isPacked(name) ? name.substring(0, name.length() - GZIP.length()) : name;
    for (Format format : values()) {
      for (String ending : format.endings) {
        if (plain.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  static boolean isPacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }
}
