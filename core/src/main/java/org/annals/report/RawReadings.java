package org.annals.report;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads file after file, one report at a time. */
final class RawReadings implements Iterator<RawReadings.Raw> {

  /**
   * What was read at one place.
   *
   * @param message what is wrong where there is no report
   */
  record Raw(String where, Optional<RawReport> report, String message) {}

  private final Iterator<Walk.Step> steps;
  private @Nullable Input input;
  private @Nullable JsonLines lines;
  private @Nullable Raw next;

  RawReadings(List<Walk.Step> steps) {
    this.steps = steps.iterator();
  }

  @Override
  public boolean hasNext() {
    while (next == null && (lines != null || steps.hasNext())) {
      next = lines != null && input != null ? line(input, lines) : step(steps.next());
    }
    return next != null;
  }

  @Override
  public Raw next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Raw raw = next;
    next = null;
    return raw;
  }

  private @Nullable Raw step(Walk.Step step) {
    if (step.refused().isPresent()) {
      Reading.Refused refused = step.refused().get();
      return new Raw(refused.where(), Optional.empty(), refused.message());
    }
    Input file = step.input().orElseThrow();
    try {
      if (file.format() == Format.JSON_LINES) {
        input = file;
        lines = new JsonLines(file.open());
        return null;
      }
      return read(file.where(), single(file));
    } catch (UnreadableException wrong) {
      String line = wrong.line() > 1 ? ", line " + wrong.line() : "";
      return refused(file.where() + line, wrong);
    } catch (IOException failed) {
      return refused(file.where(), failed);
    }
  }

  private static RawReport single(Input file) throws IOException {
    RawReport report =
        switch (file.format()) {
          case TEXT -> text(file);
          case HTML -> HtmlReader.read(file.name(), file.bytes(Limits.PAGE));
          case JSON -> json(file.name(), file.bytes(Limits.RAW));
          case JSON_LINES -> throw new IllegalStateException("lines are read one by one");
        };
    Limits.check(report.text());
    return report;
  }

  private static RawReport text(Input file) throws IOException {
    byte[] bytes = file.bytes(Limits.RAW);
    Decoder.Decoded decoded = Decoder.decode(bytes);
    return RawReport.ofText(file.name(), Text.of(decoded.string()), decoded.notes());
  }

  private static RawReport json(String name, byte[] bytes) throws UnreadableException {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    if (decoded.string().isBlank()) {
      throw new UnreadableException("is empty: there is no text to read");
    }
    return JsonReports.read(name, decoded.string(), decoded.notes());
  }

  private @Nullable Raw line(Input file, JsonLines open) {
    try {
      byte[] line = open.next();
      if (line == null) {
        Raw empty = open.number() <= 1 ? emptyFile(file, open) : null;
        close(open);
        return empty;
      }
      RawReport report = json(file.name(), line);
      Limits.check(report.text());
      return read(placeOf(file, open), report);
    } catch (UnreadableException wrong) {
      return refused(placeOf(file, open), wrong);
    } catch (IOException failed) {
      close(open);
      return refused(placeOf(file, open), failed);
    }
  }

  private static @Nullable Raw emptyFile(Input file, JsonLines open) {
    return open.number() == 1
        ? new Raw(file.where(), Optional.empty(), "is empty: there is no report in it")
        : null;
  }

  private static String placeOf(Input file, JsonLines open) {
    return file.where() + ", line " + open.number();
  }

  private void close(JsonLines open) {
    lines = null;
    try {
      open.close();
    } catch (IOException passedOver) {
      // all that could be read has been read
    }
  }

  private static Raw read(String where, RawReport report) {
    return new Raw(where, Optional.of(report), "");
  }

  private static Raw refused(String where, IOException failed) {
    return new Raw(where, Optional.empty(), Input.message(failed));
  }
}
