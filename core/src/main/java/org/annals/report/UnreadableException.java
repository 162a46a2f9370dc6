package org.annals.report;

import java.io.IOException;

/** A report that cannot be read. The message continues its place and says what to do. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;

  UnreadableException(String message) {
    this(0, message);
  }

  /**
   * Something wrong at one line.
   *
   * @param line counted from 1; 0 where no line can be named
   */
  UnreadableException(int line, String message) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
