package org.annals.report;

import java.util.List;
import org.annals.date.PartialDate;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one file, or one line of a file, says of a report, before its id is settled.
 *
 * @param fileName the last part of the path; {@code -} for standard input
 * @param id the one given; null where none is
 */
record RawReport(
    String fileName,
    @Nullable String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable String language,
    Text text,
    List<String> notes) {

  RawReport {
    notes = List.copyOf(notes);
  }

  /** A report of which nothing but its text is known. */
  static RawReport ofText(String fileName, Text text, List<String> notes) {
    return new RawReport(fileName, null, null, null, null, null, null, null, text, notes);
  }

  /** What tells which report it is. */
  Particulars particulars() {
    return Particulars.of(withId("-"), id, fileName);
  }

  /** The report under its final id. */
  Report withId(String finalId) {
    return new Report(
        finalId, title, source, url, author, published, /* fetched= */ null, language, text);
  }
}
