package org.annals.story;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** How much each likeness of two reports weighs, in logits. Immutable. */
final class Weights {

  /** What two reports are compared by. */
  enum Feature {
    /** Against all pairs alike: most are of two stories. */
    BIAS,
    /** Square root of the cosine of their words. */
    WORDS,
    /** Part of the names' weight that they share. */
    NAMES,
    /** Shared numbers, at most three. */
    NUMBERS,
    /** Both have numbers, and share none. */
    OTHER_NUMBERS,
    /** Shared persons, at most three. */
    PERSONS,
    /** Both name persons, and share none. */
    OTHER_PERSONS,
    /** Shared places, at most three. */
    PLACES,
    /** Both are about countries, and share none. */
    OTHER_COUNTRIES,
    /** Days between them beyond the first. */
    DAYS,
    /** Shared main happenings, at most three. */
    HAPPENINGS
  }

  private static final String TABLE = "story/weights.tsv";

  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

  Weights(Resources resources) {
    for (Table.Row row : Table.read(resources, TABLE, "feature", "weight")) {
      weights.put(feature(row), row.number("weight"));
    }
    for (Feature feature : Feature.values()) {
      if (!weights.containsKey(feature)) {
        throw new ResourceException(TABLE + " has no weight for " + feature);
      }
    }
  }

  private static Feature feature(Table.Row row) {
    try {
      return Feature.valueOf(row.require("feature").toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw row.error("is of no known feature: " + row.get("feature"));
    }
  }

  double of(Feature feature, double value) {
    return weights.getOrDefault(feature, 0.0) * value;
  }
}
