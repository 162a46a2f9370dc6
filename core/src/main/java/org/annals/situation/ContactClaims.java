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

  private static final String THIRD_PARTY = "third-party";

  @Override
  public Stream<Claim> claims(Told told) {
    return told.account().events().stream()
        .filter(event -> event.type() == EventType.CONSULT)
        .flatMap(event -> claim(told, event).stream());
  }

  private static Optional<Claim> claim(Told told, Event event) {
    List<Part> parts = parts(told, event);
    long parties =
        parts.stream().filter(part -> part.is("party")).map(Part::side).distinct().count();
    Optional<Effect> effect = EventClaims.effect(told, event, Effect.BEGINS);
    if (parties < 2 && !areTwoPersons(parts) || effect.isEmpty()) {
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

  private static boolean areTwoPersons(List<Part> parts) {
    return parts.stream()
            .filter(part -> part.is("party") && part.who().kind() == ActorKind.PERSON)
            .distinct()
            .count()
        > 1;
  }

  private static List<Part> parts(Told told, Event event) {
    List<Identity> recipients = told.all(event.recipients());
    boolean brokered = THIRD_PARTY.equals(event.mode()) && recipients.size() > 1;
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
