package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.annals.actor.Actor;
import org.annals.date.PartialDate;
import org.annals.place.Place;
import org.annals.text.Span;
import org.annals.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Codes what one sentence says is so. */
final class StateCoder {

  private final Syntax syntax;
  private final Fillers fillers;
  private final Context context;
  private final Settings settings;

  StateCoder(Syntax syntax, Fillers fillers, Context context, Settings settings) {
    this.syntax = syntax;
    this.fillers = fillers;
    this.context = context;
    this.settings = settings;
  }

  /** States with a preliminary id, in text order. */
  List<State> states(List<Match> matches) {
    List<State> states = new ArrayList<>();
    for (Match match : matches) {
      Reality reality = context.of(match.head());
      boolean real =
          (reality.status() == Status.OCCURRED || reality.status() == Status.ONGOING)
              && !(reality.negated() && match.sense().ended());
      if (real) {
        states.addAll(states(match, reality));
      }
    }
    return states;
  }

  /** One state, or one for each of several places named side by side. */
  private List<State> states(Match match, Reality reality) {
    Sense sense = match.sense();
    StateKind kind = Objects.requireNonNull(sense.state());
    Actor holder = first(sense.actor(), match.frame(), null);
    Actor subject = first(sense.recipient(), match.frame(), holder);
    if (holder == null && kind != StateKind.AGREEMENT && kind != StateKind.MEASURE) {
      return List.of();
    }
    List<Place> places = settings.places(sense, match.frame());
    if (places.isEmpty()) {
      return List.of(state(match, reality, holder, subject, null));
    }
    return places.stream().map(place -> state(match, reality, holder, subject, place)).toList();
  }

  private State state(
      Match match,
      Reality reality,
      @Nullable Actor holder,
      @Nullable Actor subject,
      @Nullable Place place) {
    Sense sense = match.sense();
    StateKind kind = Objects.requireNonNull(sense.state());
    TimeExpression time = settings.time(match.frame());
    PartialDate from = time == null ? null : time.from();
    PartialDate to = time == null || !sense.ended() ? null : time.to();
    return new State(
        "f",
        syntax.sentence().index(),
        kind,
        holder == null ? null : holder.id(),
        subject == null ? null : subject.id(),
        place == null ? null : place.id(),
        from,
        to,
        reality.negated(),
        sense.ended(),
        null,
        span(match));
  }

  private @Nullable Actor first(List<Slot> slots, Frame frame, @Nullable Actor not) {
    for (Slot slot : slots) {
      for (int filler : frame.fillers(slot)) {
        for (Actor actor : fillers.actors(filler)) {
          if (!actor.equals(not)) {
            return actor;
          }
        }
      }
    }
    return null;
  }

  private Span span(Match match) {
    int first = match.tokens().get(0);
    int last = match.tokens().get(match.tokens().size() - 1);
    return syntax.sentence().span(Math.min(first, last), Math.max(first, last));
  }
}
