package org.annals.report;

import java.util.List;
import java.util.Objects;
import org.annals.text.Span;

/**
 * A report whose text is told apart into what the outlet wrote and what its page put around it.
 *
 * @param report the report, its title, date, outlet and byline read from the head of the text where
 *     no metadata gave them, its language named
 * @param furniture what a page puts around an article: in text order, disjoint
 * @param blocks the rest: in text order, disjoint, none overlapping the furniture
 * @param analysable whether its language is one that can be analysed
 * @param notes what could not be done with this report, in words
 */
public record MarkedReport(
    Report report,
    List<Span> furniture,
    List<Block> blocks,
    boolean analysable,
    List<String> notes) {

  public MarkedReport {
    Objects.requireNonNull(report, "report");
    furniture = List.copyOf(furniture);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
