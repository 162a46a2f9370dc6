package org.annals.account;

import java.util.List;
import java.util.Objects;
import org.annals.actor.Actor;
import org.annals.event.Event;
import org.annals.event.State;
import org.annals.place.Place;
import org.annals.report.Report;
import org.annals.statement.Statement;
import org.annals.text.Span;
import org.annals.time.TimeExpression;

/**
 * What one report says.
 *
 * <p>An account checks itself: every span lies in the report's text, and every id that one part
 * gives for another exists.
 *
 * @param analyser name and version of the engine and the resources that it rests on
 * @param report the report
 * @param notes what could not be done with this report, in words
 * @param furniture what the page put around the article, in text order
 * @param sentences span of each sentence; a sentence's index is its place in this list
 * @param actors in order of first mention
 * @param places in order of first mention
 * @param times in text order
 * @param events in text order
 * @param states in text order
 * @param statements in text order
 */
public record Account(
    String analyser,
    Report report,
    List<String> notes,
    List<Span> furniture,
    List<Span> sentences,
    List<Actor> actors,
    List<Place> places,
    List<TimeExpression> times,
    List<Event> events,
    List<State> states,
    List<Statement> statements) {

  public Account {
    Objects.requireNonNull(analyser, "analyser");
    Objects.requireNonNull(report, "report");
    notes = List.copyOf(notes);
    furniture = List.copyOf(furniture);
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    events = List.copyOf(events);
    states = List.copyOf(states);
    statements = List.copyOf(statements);
    new AccountCheck(
            report.text(), furniture, sentences, actors, places, times, events, states, statements)
        .run();
  }

  /** This account of the same report under another id. */
  public Account under(String id) {
    return id.equals(report.id())
        ? this
        : new Account(
            analyser,
            report.withId(id),
            notes,
            furniture,
            sentences,
            actors,
            places,
            times,
            events,
            states,
            statements);
  }

  /** This account with other events. */
  public Account with(List<Event> otherEvents) {
    return new Account(
        analyser,
        report,
        notes,
        furniture,
        sentences,
        actors,
        places,
        times,
        otherEvents,
        states,
        statements);
  }
}
