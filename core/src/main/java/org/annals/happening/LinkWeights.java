package org.annals.happening;

import java.util.Locale;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/**
 * How much each feature speaks for two events being one, in logits, as a logistic regression over
 * pairs learns it. {@code happening/weights.tsv}.
 */
public final class LinkWeights {

  private static final String TABLE = "happening/weights.tsv";

  private final double[] weights;

  /**
   * @param weights by {@link LinkFeature#ordinal}
   */
  public LinkWeights(double[] weights) {
    if (weights.length != LinkFeature.values().length) {
      throw new IllegalArgumentException(weights.length + " weights");
    }
    this.weights = weights.clone();
  }

  /**
   * Reads the weights.
   *
   * @throws org.annals.resource.ResourceException if the table is broken
   */
  static LinkWeights load(Resources resources) {
    double[] weights = new double[LinkFeature.values().length];
    for (Table.Row row : Table.read(resources, TABLE, "feature", "weight")) {
      String name = row.require("feature").toUpperCase(Locale.ROOT).replace('-', '_');
      try {
        weights[LinkFeature.valueOf(name).ordinal()] = row.number("weight");
      } catch (IllegalArgumentException unknown) {
        throw row.error("no feature of links is called " + row.require("feature"));
      }
    }
    return new LinkWeights(weights);
  }

  double score(double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
