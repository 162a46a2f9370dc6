package org.annals.report;

import java.util.Objects;
import org.annals.text.Span;

/**
 * A stretch of a report's own text that no sentence crosses: a headline, a paragraph.
 *
 * @param kind what it is
 * @param span where it stands, without white space around it
 */
public record Block(Kind kind, Span span) {

  /** What part of a report a block is. */
  public enum Kind {
    /** The report's title as it stands in its text. */
    HEADLINE,
    /** Where and by whom the report was written, at the head of its first paragraph. */
    DATELINE,
    /** A heading inside the report. */
    HEADING,
    PARAGRAPH
  }

  public Block {
    Objects.requireNonNull(kind, "kind");
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an empty block at " + span.begin());
    }
  }
}
