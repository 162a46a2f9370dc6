package org.annals.situation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annals.happening.Origins;
import org.annals.happening.Standing;
import org.annals.identity.Identity;

/**
 * How many independent tellings the claims of a fact are.
 *
 * @param count number of origins
 * @param reports number of reports
 */
record Tellings(int count, int reports) {

  /**
   * So many tellings are held against one another for copying. What more reports tell of is well
   * borne out in any case, and to compare each with each would take for ever.
   */
  private static final int MOST_COMPARED = 40;

  /**
   * @param claims in canonical order
   */
  static Tellings of(Collection<Claim> claims, Origins origins) {
    Map<String, Origins.Voice> voices = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Claim.Source source = claim.source();
      Identity speaker = source.speaker();
      String who = speaker == null ? null : speaker.id();
      voices.putIfAbsent(
          source.report() + " " + source.sentence() + " " + who,
          Origins.Voice.of(source.account(), source.sentence(), who));
    }
    List<Origins.Voice> compared = voices.values().stream().limit(MOST_COMPARED).toList();
    long reports = claims.stream().map(claim -> claim.source().report()).distinct().count();
    return new Tellings(origins.count(compared), (int) reports);
  }

  Standing standing() {
    return Standing.of(count, reports);
  }
}
