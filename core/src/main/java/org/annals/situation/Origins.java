package org.annals.situation;

import java.util.Collection;
import org.annals.happening.Standing;

/**
 * How many independent tellings claims are: of several reports one each, but of what rests on one
 * speaker's word one for him; never more than there are reports.
 */
final class Origins {

  private final int count;
  private final int reports;

  Origins(Collection<Claim> claims) {
    this.reports = (int) claims.stream().map(claim -> claim.source().report()).distinct().count();
    this.count = Math.min(reports, (int) claims.stream().map(Origins::origin).distinct().count());
  }

  private static String origin(Claim claim) {
    var speaker = claim.source().speaker();
    return speaker == null ? "report " + claim.source().report() : "speaker " + speaker.id();
  }

  int count() {
    return count;
  }

  Standing standing() {
    return Standing.of(count, reports);
  }
}
