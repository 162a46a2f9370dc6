package org.annals.bench.places;

import java.util.List;

/** What annotators marked in one report. */
public record GoldReport(String id, List<GoldToponym> toponyms) {

  public GoldReport {
    toponyms = List.copyOf(toponyms);
  }
}
