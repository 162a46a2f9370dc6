package org.annals.story;

import java.util.List;
import java.util.Objects;
import org.annals.copy.Derivation;
import org.annals.date.PartialDate;
import org.annals.happening.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of reports that tell of the same main happenings.
 *
 * @param id made from the first report
 * @param title the title of the report that stands for the others; its first sentence where it has
 *     none; null where it has no sentence either
 * @param from the first day of what happened or was published in it; null where nothing is dated
 * @param to the last such day
 * @param reports ids, in canonical order
 * @param happenings ids of the main happenings, in the order of their first attestations
 * @param derivations which report's text was taken from where
 * @param differences where the accounts part in what no single happening owns: how they spell names
 */
public record Story(
    String id,
    @Nullable String title,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    List<String> reports,
    List<String> happenings,
    List<Derivation> derivations,
    List<Difference> differences) {

  public Story {
    Objects.requireNonNull(id, "id");
    reports = List.copyOf(reports);
    happenings = List.copyOf(happenings);
    derivations = List.copyOf(derivations);
    differences = List.copyOf(differences);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("story " + id + " has no report");
    }
  }
}
