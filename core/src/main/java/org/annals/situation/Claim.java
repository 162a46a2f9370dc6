package org.annals.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.account.CanonicalOrder;
import org.annals.date.PartialDate;
import org.annals.identity.Identity;
import org.annals.place.Place;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of a fact.
 *
 * @param kind of the fact
 * @param effect what it does to the fact
 * @param parts who has a part in it
 * @param topic what it is about
 * @param place where; null where it has no place
 * @param when the days that it tells of
 * @param source where it stands
 * @param alone whether it tells of a fact by itself; false for what can only change one that other
 *     claims tell of
 */
record Claim(
    FactKind kind,
    Effect effect,
    List<Part> parts,
    Topic topic,
    @Nullable Place place,
    When when,
    Source source,
    boolean alone) {

  /** Total over all claims of a set of reports. */
  static final Comparator<Claim> ORDER =
      Comparator.<Claim, Account>comparing(
              claim -> claim.source().account(), CanonicalOrder.OF_ACCOUNTS)
          .thenComparing(claim -> claim.source().sentence())
          .thenComparing(claim -> claim.source().span())
          .thenComparing(Claim::kind)
          .thenComparing(Claim::effect)
          .thenComparing(Claim::mark);

  /** By the day that they tell of, then by report. */
  static final Comparator<Claim> COURSE = Comparator.comparing(Claim::at).thenComparing(ORDER);

  /**
   * The days that a claim tells of.
   *
   * @param from when it begins or happens; null where the report does not say
   * @param to when what lasts is over; null where the report does not say
   * @param deadline until when it has to be done; null where there is no such day
   */
  record When(
      @Nullable PartialDate from, @Nullable PartialDate to, @Nullable PartialDate deadline) {

    static final When UNTOLD = new When(null, null, null);

    static When of(@Nullable PartialDate from, @Nullable PartialDate to) {
      return new When(from, to, null);
    }
  }

  /**
   * Where a claim stands.
   *
   * @param account the account
   * @param sentence index of its sentence
   * @param span the words that say it
   * @param item id of the event, state or actor that it was read from
   * @param speaker whose word it is; null for the report's own
   * @param happening id of the happening that it was read from; null for what is none
   */
  record Source(
      Account account,
      int sentence,
      Span span,
      String item,
      @Nullable Identity speaker,
      @Nullable String happening) {

    /** Reports are told apart by their ids: an account is large. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Source
          && report().equals(((Source) other).report())
          && item.equals(((Source) other).item)
          && span.equals(((Source) other).span);
    }

    @Override
    public int hashCode() {
      return Objects.hash(report(), item, span);
    }

    String report() {
      return account.report().id();
    }
  }

  Claim {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(source, "source");
    parts = List.copyOf(parts);
  }

  /** The same claim to another effect. */
  Claim to(Effect other) {
    return new Claim(kind, other, parts, topic, place, when, source, alone);
  }

  Stream<Part> parts(String role) {
    return parts.stream().filter(part -> part.is(role));
  }

  @Nullable Identity who(String role) {
    return parts(role).map(Part::who).findFirst().orElse(null);
  }

  /** The side that has a role; null where nobody is named for it. */
  @Nullable String side(String role) {
    return parts(role).map(Part::side).findFirst().orElse(null);
  }

  /** Distinct sides of those that have a role, in the order of the claim. */
  List<String> sides(String role) {
    return parts(role).map(Part::side).distinct().toList();
  }

  @Nullable PartialDate published() {
    return source.account().report().published();
  }

  /** The day of the report; the last of all days where it bears none. */
  LocalDate told() {
    PartialDate published = published();
    return published == null ? LocalDate.MAX : published.firstDay();
  }

  /** The first day on which what it says was so, or was said; the undated are always so. */
  LocalDate begun() {
    PartialDate from = when.from();
    if (from != null && effect != Effect.PLANNED && effect != Effect.CANCELLED) {
      return from.firstDay();
    }
    return published() == null ? LocalDate.MIN : told();
  }

  /**
   * The day by which claims of one fact are put in order: what stands does so on the day that the
   * report tells it, what happened had happened by the last day that the report allows.
   */
  LocalDate at() {
    PartialDate from = when.from();
    if (from == null || effect == Effect.STANDS || effect == Effect.PLANNED) {
      return told();
    }
    PartialDate last = when.to() != null && effect == Effect.ENDS ? when.to() : from;
    LocalDate day = effect == Effect.ENDS ? last.lastDay() : from.firstDay();
    return day.isAfter(told()) ? told() : day;
  }

  /** Tells it from other claims of its account: what it was read from, with its parties. */
  String mark() {
    return source.item()
        + " "
        + parts.stream()
            .map(part -> part.role() + "=" + part.who().name())
            .collect(Collectors.joining(","))
        + " "
        + (place == null ? "" : place.id())
        + " "
        + topic.text();
  }
}
