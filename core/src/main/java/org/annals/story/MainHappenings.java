package org.annals.story;

import java.time.LocalDate;
import java.util.List;
import org.annals.date.PartialDate;
import org.annals.happening.Happening;

/** Tells what a report is about from what it tells as background. */
final class MainHappenings {

  private static final int DAYS = 7;

  private MainHappenings() {}

  /** Those in title or lead or dated within seven days before publication, in the given order. */
  static List<Happening> of(Telling telling, Lead lead) {
    return telling.happenings().stream().filter(h -> isMain(h, telling, lead)).toList();
  }

  private static boolean isMain(Happening happening, Telling telling, Lead lead) {
    PartialDate published = telling.account().report().published();
    PartialDate from = happening.from();
    if (published == null || from == null) {
      return isInLead(happening, telling, lead);
    }
    LocalDate first = published.firstDay().minusDays(DAYS);
    PartialDate to = happening.to() == null ? from : happening.to();
    boolean recent = !to.lastDay().isBefore(first) && !from.firstDay().isAfter(published.lastDay());
    boolean precise = from.precision().compareTo(PartialDate.Precision.DAY) >= 0;
    boolean past = to.lastDay().isBefore(first);
    return (recent && precise) || (!past && isInLead(happening, telling, lead));
  }

  private static boolean isInLead(Happening happening, Telling telling, Lead lead) {
    String report = telling.account().report().id();
    return happening.attestations().stream()
        .anyMatch(a -> a.report().equals(report) && a.begin() < lead.end());
  }
}
