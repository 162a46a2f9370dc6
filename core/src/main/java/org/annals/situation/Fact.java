package org.annals.situation;

import java.util.List;
import java.util.Objects;
import org.annals.actor.Sector;
import org.annals.date.PartialDate;
import org.annals.happening.Location;
import org.annals.happening.Standing;
import org.annals.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Something that held, holds or is open on a day, with all that it rests on.
 *
 * @param id made from its first evidence
 * @param kind what kind of thing it is
 * @param parties who has a part in it, by their roles
 * @param about what it is about, where its kind and parties do not say; else null
 * @param place where; null where it has no place
 * @param state how it stands on the day asked for
 * @param deadline until when it has to be done; null where there is no such day
 * @param since since when; null where unknown
 * @param until until when; null where it is not over or nobody says when it ended
 * @param confirmed date of the last report that said so; null where no report is dated
 * @param origins number of independent tellings
 * @param standing how far the accounts bear it out
 * @param evidence the sentences, in canonical order of their reports, then of the text
 */
public record Fact(
    String id,
    FactKind kind,
    List<Party> parties,
    @Nullable About about,
    @Nullable Location place,
    FactState state,
    @Nullable PartialDate deadline,
    @Nullable PartialDate since,
    @Nullable PartialDate until,
    @Nullable PartialDate confirmed,
    int origins,
    Standing standing,
    List<Evidence> evidence) {

  /**
   * Someone who has a part in a fact.
   *
   * @param role which part: {@code holder}, {@code of}, {@code subject}, {@code asker}, {@code
   *     asked}, {@code maker}, {@code target}, {@code party}, {@code broker}, {@code toward}
   * @param name the shared identity's
   * @param country ISO 3166-1 alpha-3; null where it has none
   * @param sectors PLOVER's, the chief one first
   */
  public record Party(String role, String name, @Nullable String country, List<Sector> sectors) {

    public Party {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(name, "name");
      sectors = List.copyOf(sectors);
    }

    public static Party of(String role, Identity identity) {
      return new Party(role, identity.name(), identity.country(), identity.sectors());
    }
  }

  /**
   * What a fact is about.
   *
   * @param text in words
   * @param happening id of the happening that it is about; null where there is none
   */
  public record About(String text, @Nullable String happening) {
    public About {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A sentence that a fact rests on.
   *
   * @param report the report's id
   * @param begin first code point of the sentence
   * @param end code point behind its last
   * @param text the sentence
   */
  public record Evidence(String report, int begin, int end, String text) {}

  public Fact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(standing, "standing");
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("fact " + id + " rests on nothing");
    }
  }
}
