package org.annals.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of one name in a report, taken for one place. Lives while a report is resolved. */
final class Group {

  final String key;
  final List<Toponym> toponyms = new ArrayList<>();
  final @Nullable Entry within;
  final boolean strictlyWithin;
  final @Nullable Entry holding;

  @Nullable Entry best;

  /** By how much the best candidate's score is above the next one's that lies elsewhere. */
  double margin;

  Group(String key, @Nullable Entry within, boolean strictlyWithin, @Nullable Entry holding) {
    this.key = key;
    this.within = within;
    this.strictlyWithin = strictlyWithin;
    this.holding = holding;
  }

  List<Entry> candidates() {
    return toponyms.get(0).candidates();
  }

  Toponym.Match match() {
    return toponyms.get(0).match();
  }

  /** What the group says of what the report is about: repetition counts, but not without limit. */
  double weight() {
    double sure = margin >= SURE ? 1 : UNSURE_WEIGHT;
    return Math.min(toponyms.size(), MOST) * sure;
  }

  private static final double SURE = 2;
  private static final double UNSURE_WEIGHT = 0.4;
  private static final int MOST = 3;
}
