package org.annals.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.actor.Actor;
import org.annals.actor.ActorFinder;
import org.annals.actor.Actors;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.language.Language;
import org.annals.language.Repairs;
import org.annals.place.Place;
import org.annals.place.PlaceFinder;
import org.annals.place.Places;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.annals.time.TimeExpression;
import org.annals.time.TimeFinder;

/** Codes single sentences for tests, and tells what came of them. */
final class Coding {

  private static final PartialDate PUBLISHED = PartialDate.parse("2026-01-29").orElseThrow();

  private final Language language;
  private final ActorFinder actorFinder;
  private final PlaceFinder placeFinder;
  private final EventCoder coder;
  private final TimeFinder timeFinder;

  private Coding(Resources resources, Language language) {
    this.language = language;
    this.actorFinder = ActorFinder.load(resources);
    this.placeFinder = PlaceFinder.load(resources);
    this.timeFinder = TimeFinder.load(resources);
    this.coder = EventCoder.load(resources);
  }

  static Coding with(Resources resources, Language language) {
    return new Coding(resources, language);
  }

  /** What was found in one text. */
  record Coded(Text text, AnalyzedText analyzed, Actors actors, Places places, Events events) {

    /** The text of the actors' mentions. */
    List<String> mentions(String id) {
      Actor actor = actors.list().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
      return Stream.concat(
              Stream.of(actor.name()), actor.mentions().stream().map(m -> text.slice(m.span())))
          .toList();
    }

    Optional<Place> place(String id) {
      return places.list().stream().filter(p -> p.id().equals(id)).findFirst();
    }
  }

  Coded code(String sentence) {
    Text text = Text.of(sentence);
    AnalyzedText analyzed = Repairs.of(language.analyze(text, List.of(text.span())));
    Actors actors = actorFinder.find(text, analyzed, PUBLISHED);
    Places places = placeFinder.find(text, analyzed, actors);
    List<TimeExpression> times = timeFinder.find(text, analyzed, PUBLISHED);
    return new Coded(
        text,
        analyzed,
        actors,
        places,
        coder.code(text, analyzed, actors, places, times, PUBLISHED));
  }
}
