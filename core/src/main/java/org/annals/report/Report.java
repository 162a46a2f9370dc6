package org.annals.report;

import java.util.Objects;
import org.annals.date.PartialDate;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A news report as it was received. Nothing in it is altered; what a stage finds out about the text
 * points into it by offset.
 *
 * @param id identity of the report among all that are read; never empty
 * @param title headline; null where unknown
 * @param source the outlet; null where unknown
 * @param url address that it was published under; null where unknown
 * @param author byline; null where unknown
 * @param published the outlet's own date; null where unknown
 * @param fetched when it was fetched; null where it was not
 * @param language ISO 639-1 code; null where unknown
 * @param text the decoded text
 */
public record Report(
    String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable PartialDate fetched,
    @Nullable String language,
    Text text) {

  public Report {
    Objects.requireNonNull(text, "text");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a report's id is not empty");
    }
  }

  /** This report under another id. */
  public Report withId(String otherId) {
    return new Report(otherId, title, source, url, author, published, fetched, language, text);
  }
}
