package org.annals.bench.align;

/** Arithmetic of measures, in which nothing out of nothing is 0. */
public final class Ratios {

  private Ratios() {}

  /** A share; 0 where the whole is 0. */
  public static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** The harmonic mean; 0 where both are 0. */
  public static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }
}
