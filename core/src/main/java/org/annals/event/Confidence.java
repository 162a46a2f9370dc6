package org.annals.event;

/** How sure a coding is, in coarse steps, by the evidence in the sentence. */
final class Confidence {

  static final double SOME = 0.6;
  private static final double LEAST = 0.3;
  private static final double STEP = 0.15;
  private static final double MOST = 0.95;

  private Confidence() {}

  static double of(Match match, Parties parties, Reality reality, Syntax syntax) {
    double sure = LEAST;
    sure += match.sense().specificity() > 0 ? STEP : 0;
    sure += parties.actors().isEmpty() ? 0 : STEP;
    sure += parties.recipients().isEmpty() ? 0 : STEP;
    sure += reality.isFact() ? STEP : 0;
    sure += syntax.is(match.head(), "dep") ? -STEP : STEP;
    return Math.round(Math.max(LEAST, Math.min(MOST, sure)) * 100) / 100.0;
  }
}
