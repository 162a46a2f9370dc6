package org.annals.bench.align;

/**
 * Precision and recall.
 *
 * @param precision share of what was predicted that is right
 * @param recall share of what is right that was predicted
 */
public record Score(double precision, double recall) {

  /** From numbers: so many right ones among the predicted and among the gold ones. */
  public static Score of(double right, double predicted, double gold) {
    return new Score(Ratios.ratio(right, predicted), Ratios.ratio(right, gold));
  }

  /** Their harmonic mean. */
  public double f1() {
    return Ratios.harmonic(precision, recall);
  }
}
