package org.annals.happening;

import java.util.List;
import java.util.Objects;
import org.annals.date.PartialDate;
import org.annals.event.EventType;
import org.annals.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * One event as told by one or more accounts.
 *
 * @param id made from the first attestation
 * @param type PLOVER's; null for what PLOVER has no type for
 * @param mode PLOVER's, in lower case; null where there is none
 * @param from the most precise day compatible with all attestations; null where unknown
 * @param to the last day of what lasts; null where unknown
 * @param actors those who act
 * @param recipients those acted upon
 * @param objects third parties
 * @param place the most precise place compatible with all attestations; null where unknown
 * @param status the latest report's
 * @param negated whether all that tell of it deny it
 * @param attestations in canonical order
 * @param origins number of independent tellings
 * @param standing how far the accounts bear it out
 * @param figures the numbers that belong to it
 * @param differences where the accounts part
 * @param stories ids of the stories that tell of it as a main happening
 */
public record Happening(
    String id,
    @Nullable EventType type,
    @Nullable String mode,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    List<Party> actors,
    List<Party> recipients,
    List<Party> objects,
    @Nullable Location place,
    Status status,
    boolean negated,
    List<Attestation> attestations,
    int origins,
    Standing standing,
    List<Tally> figures,
    List<Difference> differences,
    List<String> stories) {

  public Happening {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(standing, "standing");
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    objects = List.copyOf(objects);
    attestations = List.copyOf(attestations);
    figures = List.copyOf(figures);
    differences = List.copyOf(differences);
    stories = List.copyOf(stories);
    if (attestations.isEmpty()) {
      throw new IllegalArgumentException("happening " + id + " is told by nobody");
    }
  }

  /** This happening, told by stories. */
  public Happening toldIn(List<String> tellingStories) {
    return new Happening(
        id,
        type,
        mode,
        from,
        to,
        actors,
        recipients,
        objects,
        place,
        status,
        negated,
        attestations,
        origins,
        standing,
        figures,
        differences,
        tellingStories);
  }

  /** Number of reports that tell of it. */
  public int reports() {
    return (int) attestations.stream().map(Attestation::report).distinct().count();
  }
}
