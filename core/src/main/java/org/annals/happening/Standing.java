package org.annals.happening;

/** How far the accounts bear something out. */
public enum Standing {
  /** Two or more origins tell of it. */
  CORROBORATED,
  /** One report tells of it. */
  SINGLE,
  /** Several reports tell of it, all from one origin. */
  DERIVED,
  /** Someone denies it, or values are told that cannot both be true. */
  DISPUTED;

  /**
   * The standing of what nobody disputes.
   *
   * @param origins number of independent tellings
   * @param reports number of reports
   */
  public static Standing of(int origins, int reports) {
    if (origins > 1) {
      return CORROBORATED;
    }
    return reports > 1 ? DERIVED : SINGLE;
  }
}
