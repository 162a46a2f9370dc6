package org.annals.bench.places;

import java.util.Locale;

/**
 * The measures of places.
 *
 * @param precision of the required toponyms by any overlap
 * @param exactF1 where only equal spans count
 * @param acc161 share of the aligned toponyms with a known point that were put within 161 km of it
 * @param acc161c the same, but countries are judged by their codes
 * @param medianKm median distance where both points are known; NaN where there are none
 * @param aligned number of toponyms found
 * @param predicted number of mentions that count
 * @param required number of toponyms to be found
 */
public record PlacesResult(
    double precision,
    double recall,
    double f1,
    double exactF1,
    double acc161,
    double acc161c,
    double medianKm,
    int aligned,
    int predicted,
    int required) {

  /** One measure a line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.4f (%d of %d)%nrecall    %.4f (%d of %d)%nf1        %.4f%nexact f1  %.4f%n"
            + "acc161    %.4f%nacc161_c  %.4f%nmedian km %.1f%n",
        precision,
        aligned,
        predicted,
        recall,
        aligned,
        required,
        f1,
        exactF1,
        acc161,
        acc161c,
        medianKm);
  }
}
