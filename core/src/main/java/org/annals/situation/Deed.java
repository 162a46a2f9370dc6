package org.annals.situation;

import java.time.LocalDate;
import java.util.List;
import org.annals.event.Event;
import org.annals.happening.Location;
import org.annals.place.Place;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that came about, or is said not to have: it may answer a demand, keep or break a
 * promise.
 *
 * @param told the account that tells of it
 * @param event the event
 * @param actors sides of those who did it
 * @param others sides of those to whom it was done
 * @param stems of its sentence
 */
record Deed(Told told, Event event, List<String> actors, List<String> others, List<String> stems) {

  static Deed of(Told told, Event event, Vocabulary vocabulary) {
    return new Deed(
        told,
        event,
        told.all(event.actors()).stream().map(Side::of).distinct().toList(),
        told.all(event.recipients()).stream().map(Side::of).distinct().toList(),
        vocabulary.stems(told.sentence(event.sentence())));
  }

  /** The claim that it makes on a fact. */
  Claim claim(Claim of, Effect effect) {
    return new Claim(
        of.kind(),
        effect,
        of.parts(),
        of.topic(),
        null,
        told.when(event),
        told.source(event),
        false);
  }

  /** Whether it may have come after something that was said on a day. */
  boolean follows(Claim made) {
    LocalDate day = claim(made, Effect.DONE).at();
    return !day.isBefore(made.at());
  }

  /** Whether it was done elsewhere than a place. */
  boolean isElsewhere(@Nullable Place place) {
    Place own = told.place(event.place());
    return own != null
        && place != null
        && !Spot.isWithin(own, place)
        && !Spot.isWithin(place, own)
        && !Location.of(own).equals(Location.of(place));
  }

  /** The part of a topic's words that its sentence has, from 0 to 1. */
  double share(Topic topic) {
    if (topic.stems().isEmpty()) {
      return 0;
    }
    long shared = topic.stems().stream().filter(stems::contains).count();
    return (double) shared / topic.stems().size();
  }

  /** The part of the fewer words that a topic and what follows the trigger share, from 0 to 1. */
  double overlap(Topic topic, Vocabulary vocabulary) {
    Span sentence = told.account().sentences().get(event.sentence());
    int begin = Math.min(event.trigger().end(), sentence.end());
    List<String> own =
        vocabulary.stems(vocabulary.clause(told.slice(new Span(begin, sentence.end()))));
    int fewer = Math.min(own.size(), topic.stems().size());
    long shared = topic.stems().stream().filter(own::contains).count();
    return fewer == 0 ? 0 : Math.max(share(topic), (double) shared / fewer);
  }

  String trigger() {
    return told.slice(event.trigger());
  }
}
