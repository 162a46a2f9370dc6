package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.actor.ActorKind;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.event.Status;
import org.annals.identity.Identity;
import org.annals.place.Place;
import org.annals.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What was demanded, promised and threatened. */
final class ActClaims implements ClaimReader {

  private final ActTable table;
  private final Matters matters;
  private final Vocabulary vocabulary;

  ActClaims(ActTable table, Matters matters, Vocabulary vocabulary) {
    this.table = table;
    this.matters = matters;
    this.vocabulary = vocabulary;
  }

  @Override
  public Stream<Claim> claims(Told told) {
    return told.account().events().stream()
        .filter(ActClaims::isMade)
        .flatMap(event -> claims(told, event));
  }

  private static boolean isMade(Event event) {
    return !event.negated()
        && (event.status() == Status.OCCURRED || event.status() == Status.ONGOING);
  }

  private Stream<Claim> claims(Told told, Event event) {
    return table.made(event, !told.within(event).isEmpty()).stream()
        .flatMap(kind -> claim(told, event, kind).stream());
  }

  private Optional<Claim> claim(Told told, Event event, FactKind kind) {
    Topic topic = matters.of(told, event);
    List<Part> parts = kind == FactKind.DEMAND ? demand(told, event) : ofMaker(told, event, kind);
    boolean meeting =
        kind == FactKind.PROMISE
            && told.within(event).stream().allMatch(inner -> inner.type() == EventType.CONSULT)
            && !told.within(event).isEmpty();
    if (topic.isEmpty() || parts.isEmpty() || meeting) {
      return Optional.empty();
    }
    Claim.When when = told.when(event);
    return Optional.of(
        new Claim(
            kind,
            Effect.BEGINS,
            parts,
            topic,
            place(told, event),
            new Claim.When(when.from(), when.to(), deadline(told, event)),
            told.source(event),
            true));
  }

  private static List<Part> demand(Told told, Event event) {
    List<Part> parts = new ArrayList<>();
    List<Identity> askers = told.all(event.actors());
    Identity speaker = told.speaker(event.reported());
    if (askers.isEmpty() && speaker != null) {
      askers = List.of(speaker);
    }
    List<String> askingSides = askers.stream().map(Side::of).toList();
    askers.forEach(asker -> parts.add(new Part("asker", asker)));
    asked(told, event).stream()
        .filter(asked -> !askingSides.contains(Side.of(asked)))
        .forEach(asked -> parts.add(new Part("asked", asked)));
    List<Identity> parties = parts.stream().map(Part::who).toList();
    objects(told, event).stream()
        .filter(object -> object.kind() == ActorKind.PERSON && !parties.contains(object))
        .forEach(object -> parts.add(new Part("object", object)));
    return askers.isEmpty() ? List.of() : parts;
  }

  /**
   * Of whom it is asked: the recipients, else who is to do it, else who is said, in the same
   * sentence, not to have answered it.
   */
  private static List<Identity> asked(Told told, Event event) {
    List<String> named =
        event.recipients().stream().filter(actor -> !isOnlyActedOn(told, event, actor)).toList();
    if (!named.isEmpty()) {
      return told.all(named);
    }
    List<Identity> doers =
        told.within(event).stream()
            .flatMap(inner -> inner.actors().stream())
            .filter(actor -> !event.actors().contains(actor))
            .map(told::who)
            .distinct()
            .toList();
    return doers.isEmpty() ? answering(told, event) : doers;
  }

  /** "Demanded the release of the bishop": it is not he who is asked. */
  private static boolean isOnlyActedOn(Told told, Event event, String actor) {
    List<Event> inner = told.within(event);
    return inner.stream().noneMatch(act -> act.actors().contains(actor))
        && inner.stream()
            .anyMatch(act -> act.recipients().contains(actor) || act.objects().contains(actor));
  }

  private static List<Identity> answering(Told told, Event event) {
    return told.account().events().stream()
        .filter(answer -> answer.sentence() == event.sentence() && answers(answer))
        .filter(answer -> answer.recipients().stream().anyMatch(event.actors()::contains))
        .flatMap(answer -> answer.actors().stream())
        .map(told::who)
        .distinct()
        .toList();
  }

  private static boolean answers(Event event) {
    return event.type() == EventType.CONCEDE
        || event.type() == EventType.REJECT
        || event.type() == EventType.AGREE;
  }

  private static List<Identity> objects(Told told, Event event) {
    return Stream.concat(
            event.objects().stream(),
            told.within(event).stream()
                .flatMap(
                    inner -> Stream.concat(inner.objects().stream(), inner.recipients().stream()))
                .filter(actor -> isOnlyActedOn(told, event, actor)))
        .map(told::who)
        .distinct()
        .toList();
  }

  private static List<Part> ofMaker(Told told, Event event, FactKind kind) {
    List<Part> parts = new ArrayList<>();
    List<Identity> makers = told.all(event.actors());
    makers.forEach(maker -> parts.add(new Part("maker", maker)));
    List<String> sides = makers.stream().map(Side::of).toList();
    List<Identity> targets = told.all(event.recipients());
    if (targets.isEmpty() && kind == FactKind.THREAT) {
      targets =
          told.within(event).stream()
              .flatMap(inner -> told.all(inner.recipients()).stream())
              .distinct()
              .toList();
    }
    targets.stream()
        .filter(target -> !sides.contains(Side.of(target)))
        .forEach(target -> parts.add(new Part("target", target)));
    boolean mutual = makers.size() > 1 && event.recipients().containsAll(event.actors());
    return makers.isEmpty() || mutual ? List.of() : parts;
  }

  private static @Nullable Place place(Told told, Event event) {
    return told.within(event).stream()
        .map(inner -> told.place(inner.place()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The day that "by" or "until" names in the sentence, else the last on which it is to be. */
  private @Nullable PartialDate deadline(Told told, Event event) {
    for (TimeExpression time : told.account().times()) {
      if (time.sentence() == event.sentence()
          && time.span().begin() > event.trigger().begin()
          && vocabulary.isDeadline(Vocabulary.lastWord(before(told, time)))) {
        return time.to() != null ? time.to() : time.from();
      }
    }
    return told.within(event).stream()
        .map(inner -> inner.to() != null ? inner.to() : inner.from())
        .filter(day -> day != null && isToCome(told, day))
        .findFirst()
        .orElse(null);
  }

  private static String before(Told told, TimeExpression time) {
    int begin = told.account().sentences().get(time.sentence()).begin();
    return told.slice(new org.annals.text.Span(begin, time.span().begin()));
  }

  private static boolean isToCome(Told told, PartialDate day) {
    PartialDate published = told.account().report().published();
    return published != null && !day.lastDay().isBefore(published.firstDay());
  }
}
