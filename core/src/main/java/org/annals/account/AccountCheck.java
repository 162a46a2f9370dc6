package org.annals.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.annals.actor.Actor;
import org.annals.event.Event;
import org.annals.event.State;
import org.annals.place.Place;
import org.annals.statement.Statement;
import org.annals.text.Span;
import org.annals.text.Text;
import org.annals.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Holds an account's parts against one another; throws where one points into nothing. */
record AccountCheck(
    Text text,
    List<Span> furniture,
    List<Span> sentences,
    List<Actor> actors,
    List<Place> places,
    List<TimeExpression> times,
    List<Event> events,
    List<State> states,
    List<Statement> statements) {

  void run() {
    Set<String> actorIds = ids(actors, Actor::id);
    Set<String> placeIds = ids(places, Place::id);
    Set<String> eventIds = ids(events, Event::id);
    Set<String> statementIds = ids(statements, Statement::id);
    ids(states, State::id);
    spans("furniture", furniture);
    spans("sentences", sentences);
    for (Actor actor : actors) {
      actor.mentions().forEach(m -> placed(actor.id(), m.span(), m.sentence()));
      actor.roles().forEach(role -> inText(actor.id(), role.span()));
    }
    for (Place place : places) {
      place.mentions().forEach(m -> placed(place.id(), m.span(), m.sentence()));
    }
    times.forEach(time -> placed("a time", time.span(), time.sentence()));
    for (Event event : events) {
      placed(event.id(), event.trigger(), event.sentence());
      known(event.id(), event.actors(), actorIds);
      known(event.id(), event.recipients(), actorIds);
      known(event.id(), event.objects(), actorIds);
      known(event.id(), event.place(), placeIds);
      known(event.id(), event.within(), eventIds);
      known(event.id(), event.reported(), statementIds);
      event.figures().forEach(figure -> inText(event.id(), figure.span()));
      if (event.hedge() != null) {
        inText(event.id(), event.hedge());
      }
    }
    for (State state : states) {
      placed(state.id(), state.span(), state.sentence());
      known(state.id(), state.holder(), actorIds);
      known(state.id(), state.subject(), actorIds);
      known(state.id(), state.place(), placeIds);
      known(state.id(), state.reported(), statementIds);
    }
    for (Statement statement : statements) {
      spans(statement.id(), statement.source());
      spans(statement.id(), statement.cue());
      spans(statement.id(), statement.content());
      known(statement.id(), statement.speaker(), actorIds);
      known(statement.id(), statement.addressees(), actorIds);
      known(statement.id(), statement.within(), statementIds);
    }
  }

  private static <T> Set<String> ids(List<T> parts, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    for (T part : parts) {
      if (!ids.add(id.apply(part))) {
        throw new IllegalArgumentException("two parts have the id " + id.apply(part));
      }
    }
    return ids;
  }

  private void spans(String owner, List<Span> spans) {
    spans.forEach(span -> inText(owner, span));
  }

  private void inText(String owner, Span span) {
    if (span.isEmpty() || span.end() > text.length()) {
      throw new IllegalArgumentException(
          owner + " points to " + span + " in a text of " + text.length() + " code points");
    }
  }

  private void placed(String owner, Span span, int sentence) {
    inText(owner, span);
    if (sentence < 0 || sentence >= sentences.size()) {
      throw new IllegalArgumentException(
          owner + " is in sentence " + sentence + " of " + sentences.size());
    }
  }

  private static void known(String owner, List<String> ids, Set<String> known) {
    ids.forEach(id -> known(owner, id, known));
  }

  private static void known(String owner, @Nullable String id, Set<String> known) {
    if (id != null && !known.contains(id)) {
      throw new IllegalArgumentException(owner + " refers to " + id + ", which does not exist");
    }
  }
}
