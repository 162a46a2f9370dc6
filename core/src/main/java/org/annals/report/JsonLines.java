package org.annals.report;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of JSON Lines, each bounded in length. */
final class JsonLines implements Closeable {

  private final InputStream stream;
  private int number;
  private boolean ended;

  JsonLines(InputStream stream) {
    this.stream = stream;
  }

  /** Number of the line last read, counted from 1. */
  int number() {
    return number;
  }

  /**
   * The next line that is not blank, without its line break.
   *
   * @return null at the end
   * @throws UnreadableException if the line is too long; the next call reads the one behind it
   * @throws IOException if nothing more can be read
   */
  byte @Nullable [] next() throws IOException {
    while (!ended) {
      byte[] line = line();
      if (!isBlank(line)) {
        return line;
      }
    }
    return null;
  }

  private byte[] line() throws IOException {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    for (int b = stream.read(); b != '\n'; b = stream.read()) {
      if (b < 0) {
        ended = true;
        break;
      }
      if (line.size() == Limits.RAW) {
        skipLine();
        throw new UnreadableException("is longer than 40 MB: split it into single reports");
      }
      line.write(b);
    }
    return line.toByteArray();
  }

  private void skipLine() throws IOException {
    for (long skipped = 0; skipped < Limits.SKIPPED; skipped++) {
      int b = stream.read();
      if (b == '\n') {
        return;
      }
      if (b < 0) {
        break;
      }
    }
    ended = true;
  }

  private static boolean isBlank(byte[] line) {
    return line.length < 8 && new String(line, StandardCharsets.UTF_8).isBlank();
  }

  @Override
  public void close() throws IOException {
    ended = true;
    stream.close();
  }
}
