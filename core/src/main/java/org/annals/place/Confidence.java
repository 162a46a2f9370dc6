package org.annals.place;

import java.util.TreeMap;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/**
 * How often a choice of such a lead was right: {@code place/confidence.tsv}, measured on reports
 * with known places.
 */
final class Confidence {

  private static final String TABLE = "place/confidence.tsv";

  private final TreeMap<Double, Double> byMargin = new TreeMap<>();

  private Confidence() {}

  static Confidence load(Resources resources) {
    Confidence confidence = new Confidence();
    for (Table.Row row : Table.read(resources, TABLE, "lead", "right")) {
      double right = row.number("right");
      if (!(right >= 0 && right <= 1)) {
        throw row.error("has no probability: " + right);
      }
      confidence.byMargin.put(row.number("lead"), right);
    }
    return confidence;
  }

  /** From 0 to 1; 0 where nothing was found. */
  double of(Group group) {
    if (group.best == null || byMargin.isEmpty()) {
      return 0;
    }
    var bin = byMargin.floorEntry(group.margin);
    double right = bin == null ? byMargin.firstEntry().getValue() : bin.getValue();
    return group.match() == Toponym.Match.FACILITY ? right * FACILITY : right;
  }

  /** That a thing lies where the place does that it is named after. */
  private static final double FACILITY = 0.7;
}
