package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.actor.ActorKind;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.identity.Identity;

/** Who met or spoke with whom. */
final class ContactClaims implements ClaimReader {

  /** Who met is not forgotten for so many events. */
  private static final int FAR = 40;

  private final ClaimTable table;

  ContactClaims(ClaimTable table) {
    this.table = table;
  }

  @Override
  public Stream<Claim> claims(Told told) {
    return told.account().events().stream()
        .filter(event -> event.type() == EventType.CONSULT)
        .flatMap(event -> claim(told, event).stream());
  }

  private Optional<Claim> claim(Told told, Event event) {
    List<Part> own = parts(told, event);
    List<Part> parts = areEnough(own) ? own : antecedent(told, event, own);
    Optional<Effect> effect = EventClaims.effect(told, event, Effect.BEGINS);
    if (parts.isEmpty() || effect.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            FactKind.CONTACT,
            effect.get(),
            parts,
            Topic.NONE,
            told.place(event.place()),
            told.when(event),
            told.source(event),
            true));
  }

  private static boolean areEnough(List<Part> parts) {
    long sides = parts.stream().filter(part -> part.is("party")).map(Part::side).distinct().count();
    return sides > 1 || areTwoPersons(parts);
  }

  /**
   * Whose meeting it is where a report dates one that it has told of: "ahead of Wednesday's
   * meeting". They are the parties of the last contact before it; none where it bears no date.
   */
  private List<Part> antecedent(Told told, Event event, List<Part> own) {
    if (event.from() == null) {
      return List.of();
    }
    List<String> sides = own.stream().map(Part::side).toList();
    List<Event> events = told.account().events();
    int last = events.indexOf(event);
    for (int i = last - 1; i >= Math.max(0, last - FAR); i--) {
      Event before = events.get(i);
      List<Part> parts = before.type() == EventType.CONSULT ? parts(told, before) : List.<Part>of();
      boolean compatible = before.from() == null || before.from().isCompatibleWith(event.from());
      if (compatible
          && areEnough(parts)
          && parts.stream().map(Part::side).toList().containsAll(sides)) {
        return parts;
      }
    }
    return List.of();
  }

  private static boolean areTwoPersons(List<Part> parts) {
    return parts.stream()
            .filter(part -> part.is("party") && part.who().kind() == ActorKind.PERSON)
            .distinct()
            .count()
        > 1;
  }

  private List<Part> parts(Told told, Event event) {
    List<Identity> recipients = told.all(event.recipients());
    boolean brokered = recipients.size() > 1 && table.isBrokered(event);
    List<Part> parts = new ArrayList<>();
    for (Identity who : told.all(event.actors())) {
      parts.add(new Part(brokered ? "broker" : "party", who));
    }
    for (Identity who : recipients) {
      Part part = new Part("party", who);
      if (!parts.contains(part)) {
        parts.add(part);
      }
    }
    return parts;
  }
}
