package org.annals.report;

import java.util.List;

/** Tells a report's own text from what its page put around it, and reads its head. */
public final class Marker {

  /** Marks one report. */
  public MarkedReport mark(Report report) {
    return new MarkedReport(
        report,
        List.of(),
        List.of(new Block(Block.Kind.PARAGRAPH, report.text().span())),
        true,
        List.of());
  }
}
