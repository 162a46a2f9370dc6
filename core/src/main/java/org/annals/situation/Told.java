package org.annals.situation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.event.Event;
import org.annals.happening.Happening;
import org.annals.identity.Identities;
import org.annals.identity.Identity;
import org.annals.place.Place;
import org.annals.statement.Statement;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** An account together with what the other views know of its parts. Immutable. */
final class Told {

  private final Account account;
  private final Map<String, Identity> identities = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, List<Event>> inner = new LinkedHashMap<>();
  private final Map<String, Happening> happenings;

  /**
   * @param happenings by the ids of the account's events
   */
  Told(Account account, Identities known, Map<String, Happening> happenings) {
    this.account = account;
    this.happenings = Map.copyOf(happenings);
    for (Actor actor : account.actors()) {
      identities.put(actor.id(), known.of(account, actor));
    }
    account.places().forEach(place -> places.put(place.id(), place));
    account.statements().forEach(statement -> statements.put(statement.id(), statement));
    for (Event event : account.events()) {
      if (event.within() != null) {
        inner.merge(event.within(), List.of(event), Told::joined);
      }
    }
  }

  private static List<Event> joined(List<Event> some, List<Event> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  Account account() {
    return account;
  }

  /** Who an actor of the account is. */
  Identity who(String actor) {
    return Objects.requireNonNull(identities.get(actor), actor);
  }

  List<Identity> all(List<String> actors) {
    return actors.stream().map(this::who).distinct().toList();
  }

  @Nullable Place place(@Nullable String id) {
    return id == null ? null : places.get(id);
  }

  Optional<Statement> statement(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(statements.get(id));
  }

  /** Whose word something is; null for the report's own, and where nobody is named. */
  @Nullable Identity speaker(@Nullable String statement) {
    return statement(statement).map(Statement::speaker).map(this::who).orElse(null);
  }

  /** The events that are the content of an event. */
  List<Event> within(Event event) {
    return inner.getOrDefault(event.id(), List.of());
  }

  Optional<Happening> happening(Event event) {
    return Optional.ofNullable(happenings.get(event.id()));
  }

  /** The days of an event; where its own sentence does not tell them, those of its happening. */
  Claim.When when(Event event) {
    if (event.from() != null || event.to() != null) {
      return Claim.When.of(event.from() != null ? event.from() : event.to(), event.to());
    }
    return happening(event)
        .map(happening -> Claim.When.of(happening.from(), happening.to()))
        .orElse(Claim.When.UNTOLD);
  }

  String sentence(int index) {
    return slice(account.sentences().get(index));
  }

  String slice(Span span) {
    return account.report().text().slice(span);
  }

  Claim.Source source(Event event) {
    return new Claim.Source(
        account,
        event.sentence(),
        event.trigger(),
        event.id(),
        speaker(event.reported()),
        happening(event).map(Happening::id).orElse(null));
  }
}
