package org.annals.report;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One file of reports.
 *
 * @param file where its bytes lie
 * @param where how the user knows it
 * @param name the last part of its path; {@code -} for standard input
 */
record Input(Path file, String where, String name, Format format) {

  private static final int BUFFER = 1 << 16;

  /** The file's bytes, unpacked. The caller closes the stream. */
  InputStream open() throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadableException("is no regular file: give a pipe to standard input, as -");
    }
    InputStream stream = Files.newInputStream(file);
    try {
      return new BufferedInputStream(
          Format.isPacked(name) ? new GZIPInputStream(stream, BUFFER) : stream, BUFFER);
    } catch (IOException failed) {
      stream.close();
      throw failed;
    }
  }

  /** All bytes of the file, unpacked, if they are no more than a limit. */
  byte[] bytes(int limit) throws IOException {
    try (InputStream stream = open()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        if (bytes.size() + count > limit) {
          throw new UnreadableException(
              "has more than " + limit / 1_000_000 + " MB: split it into single reports");
        }
        bytes.write(buffer, 0, count);
      }
      return bytes.toByteArray();
    }
  }

  /** What is wrong, in words that continue the place. */
  static String message(IOException failed) {
    if (failed instanceof UnreadableException) {
      return String.valueOf(failed.getMessage());
    }
    if (failed instanceof NoSuchFileException) {
      return "does not exist: check the path";
    }
    if (failed instanceof AccessDeniedException) {
      return "may not be read: check its permissions";
    }
    if (failed instanceof EOFException) {
      return "is cut off: its gzip data ends too early; fetch it again";
    }
    if (failed instanceof ZipException) {
      return "is no sound gzip data (" + failed.getMessage() + "): fetch it again";
    }
    return "cannot be read: " + failed.getMessage();
  }
}
