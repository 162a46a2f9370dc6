package org.annals.situation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.identity.Identity;
import org.annals.place.Place;

/** What the events of an account do to what lasts: presence, control, custody, measures … */
final class EventClaims implements ClaimReader {

  /** What is only asked for, threatened or refused is no plan. */
  private static final Set<EventType> NO_PLANS =
      EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.ACCUSE);

  private static final int MOST_SIDES = 4;

  private final ClaimTable table;
  private final Topics topics;

  EventClaims(ClaimTable table, Topics topics) {
    this.table = table;
    this.topics = topics;
  }

  @Override
  public Stream<Claim> claims(Told told) {
    return told.account().events().stream().flatMap(event -> claims(told, event).stream());
  }

  private List<Claim> claims(Told told, Event event) {
    List<Claim> claims = new ArrayList<>();
    Set<FactKind> seen = EnumSet.noneOf(FactKind.class);
    for (ClaimTable.Rule rule : table.rules()) {
      if (rule.kind() != FactKind.CONTACT
          && rule.events().fits(event)
          && !seen.contains(rule.kind())) {
        List<Claim> found = claims(told, event, rule);
        claims.addAll(found);
        if (!found.isEmpty()) {
          seen.add(rule.kind());
        }
      }
    }
    return claims;
  }

  private List<Claim> claims(Told told, Event event, ClaimTable.Rule rule) {
    Optional<Effect> effect = effect(told, event, rule.effect());
    List<Part> parts = parts(told, event, rule);
    Topic topic = topics.of(rule.kind(), told, event.sentence(), event.trigger());
    Place place = told.place(event.place());
    boolean meant =
        rule.kind() == FactKind.ALIGNMENT && effect.filter(e -> e == Effect.PLANNED).isPresent();
    if (effect.isEmpty() || meant || !meets(rule, parts, topic, place, told, event)) {
      return List.of();
    }
    return each(rule.kind(), parts).stream()
        .map(
            some ->
                new Claim(
                    rule.kind(),
                    effect.get(),
                    some,
                    topic,
                    rule.needs("place") ? place : null,
                    told.when(event),
                    told.source(event),
                    !rule.needs("known")))
        .toList();
  }

  private static List<Part> parts(Told told, Event event, ClaimTable.Rule rule) {
    List<Part> parts = new ArrayList<>();
    for (ClaimTable.Filling filling : rule.roles()) {
      for (Identity who : told.all(filling.of(event))) {
        Part part = new Part(filling.role(), who);
        if (!parts.contains(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private boolean meets(
      ClaimTable.Rule rule,
      List<Part> parts,
      Topic topic,
      @org.jspecify.annotations.Nullable Place place,
      Told told,
      Event event) {
    return (!rule.needs("place") || place != null && has(parts, "holder"))
        && (!rule.needs("subject") || has(parts, "subject"))
        && (!rule.needs("toward") || has(parts, "holder") && has(parts, "toward"))
        && (!rule.needs("topic") || !topic.isEmpty())
        && (!rule.needs("peace") || topics.isOfPeace(told, event.sentence(), event.trigger()))
        && (!rule.needs("dated") || event.from() != null)
        && (rule.kind() != FactKind.MEASURE || !parts.isEmpty())
        && (!rule.needs("armed") || armedSides(parts) > 1);
  }

  private static boolean has(List<Part> parts, String role) {
    return parts.stream().anyMatch(part -> part.is(role));
  }

  private static long armedSides(List<Part> parts) {
    return parts.stream().map(Part::who).filter(Arms::bears).distinct().count();
  }

  /** The parts of each claim that an event makes: one for each captive, for each two who fight. */
  private static List<List<Part>> each(FactKind kind, List<Part> parts) {
    return switch (kind) {
      case HOSTILITY -> pairs(parts);
      case CUSTODY -> forEach("subject", parts);
      case ALIGNMENT -> toOthers(parts);
      default -> List.of(parts);
    };
  }

  private static List<List<Part>> forEach(String role, List<Part> parts) {
    List<Part> others = parts.stream().filter(part -> !part.is(role)).toList();
    return parts.stream()
        .filter(part -> part.is(role))
        .map(part -> Stream.concat(others.stream(), Stream.of(part)).toList())
        .toList();
  }

  /** Where two stand with each other, the first does with the other. */
  private static List<List<Part>> toOthers(List<Part> parts) {
    Part holder = parts.get(0);
    return parts.stream()
        .filter(part -> part.is("toward") && !part.side().equals(holder.side()))
        .map(part -> List.of(holder, part))
        .toList();
  }

  /** Who fights whom: each two of the parties that are not one side. */
  private static List<List<Part>> pairs(List<Part> parts) {
    List<Part> sides = parts.stream().filter(part -> Arms.bears(part.who())).toList();
    List<List<Part>> pairs = new ArrayList<>();
    for (int i = 0; i < sides.size() && i < MOST_SIDES; i++) {
      for (int j = i + 1; j < sides.size() && j < MOST_SIDES; j++) {
        pairs.add(List.of(sides.get(i), sides.get(j)));
      }
    }
    return pairs;
  }

  /** What an event that did, will or did not come about does to the fact; empty for nothing. */
  static Optional<Effect> effect(Told told, Event event, Effect effect) {
    if (event.negated()) {
      return effect == Effect.BEGINS ? Optional.of(Effect.DENIED) : Optional.empty();
    }
    return switch (event.status()) {
      case OCCURRED, ONGOING -> Optional.of(effect);
      case PLANNED ->
          effect == Effect.BEGINS && isPlan(told, event)
              ? Optional.of(Effect.PLANNED)
              : Optional.empty();
      case CANCELLED -> effect == Effect.BEGINS ? Optional.of(Effect.CANCELLED) : Optional.empty();
      case REQUESTED, HYPOTHETICAL -> Optional.empty();
    };
  }

  private static boolean isPlan(Told told, Event event) {
    return told.account().events().stream()
        .filter(outer -> outer.id().equals(event.within()))
        .allMatch(
            outer ->
                !outer.negated()
                    && (ActTable.isPledge(outer)
                        || outer.type() == null
                        || !NO_PLANS.contains(outer.type())));
  }
}
