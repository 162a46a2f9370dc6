package org.annals.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annals.event.Event;
import org.annals.happening.Happening;
import org.annals.happening.Location;
import org.annals.place.Place;

/**
 * How a happening is put into words: by the report that tells most of it in its own voice, with the
 * date, the status and the place that all accounts together give it.
 *
 * @param told the happening
 * @param view the account whose words are taken
 * @param event that account's event, as the happening has it
 */
record Telling(Told told, AccountView view, Event event) {

  static Telling of(Told told, StoryView story) {
    Witness chief = told.witnesses().stream().max(fullest(told.happening(), story)).orElseThrow();
    return new Telling(told, story.view(chief.account()), asWhole(chief.event(), told.happening()));
  }

  /** Of several that are alike the first: what a maximum takes is the last. */
  private static Comparator<Witness> fullest(Happening happening, StoryView story) {
    return Comparator.<Witness, Boolean>comparing(one -> agrees(one.event(), happening))
        .thenComparing(one -> one.event().reported() == null)
        .thenComparing(one -> one.event().hedge() == null)
        .thenComparingInt(one -> parties(one, story))
        .thenComparing(one -> hasWords(one, story))
        .thenComparingInt(one -> details(one.event()))
        .thenComparing(one -> -one.event().trigger().begin())
        .thenComparing(one -> -story.view(one.account()).index());
  }

  private static boolean agrees(Event event, Happening happening) {
    return event.status() == happening.status() && event.negated() == happening.negated();
  }

  /** Parties with a name count more than those without. */
  private static int parties(Witness one, StoryView story) {
    ActorNames names = story.view(one.account()).names();
    return List.of(one.event().actors(), one.event().recipients()).stream()
        .mapToInt(side -> side.isEmpty() ? 0 : side.stream().anyMatch(names::isNamed) ? 2 : 1)
        .sum();
  }

  private static boolean hasWords(Witness one, StoryView story) {
    return new EventSentence(story.view(one.account())).hasWords(one.event());
  }

  private static int details(Event event) {
    return (event.place() == null ? 0 : 1) + (event.from() == null ? 0 : 1);
  }

  private static Event asWhole(Event event, Happening happening) {
    return new Event(
        event.id(),
        event.sentence(),
        happening.type(),
        happening.mode(),
        event.contexts(),
        event.trigger(),
        event.actors(),
        event.recipients(),
        event.objects(),
        event.place(),
        happening.from(),
        happening.to(),
        happening.status(),
        happening.negated(),
        event.hedge(),
        event.within(),
        event.reported(),
        event.figures(),
        event.confidence(),
        event.sense());
  }

  Happening happening() {
    return told.happening();
  }

  /** The events of the story's reports. */
  List<Witness> witnesses() {
    return told.witnesses();
  }

  /** Places of the reports that tell of it, among those of the story. */
  Set<Integer> reports(StoryView story) {
    return witnesses().stream()
        .map(one -> story.view(one.account()).index())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The sentences that tell of it. */
  List<Cited> cited(StoryView story) {
    return witnesses().stream()
        .map(one -> story.view(one.account()).cited(one.event().sentence()))
        .toList();
  }

  /** The place as the account has it; empty where the happening has another or none. */
  Optional<Place> ownPlace() {
    Location place = happening().place();
    return view.place(event.place())
        .filter(own -> place == null || place.name().equals(own.name()));
  }

  /** The happening's place, where the account has not got it. */
  Optional<Location> placeByOthers() {
    return ownPlace().isPresent() ? Optional.empty() : Optional.ofNullable(happening().place());
  }

  /** Whether something can be told of it beyond that it is. */
  boolean isSubstantial() {
    return hasParties()
        || hasFigures()
        || (place() && (event.type() != null || event.from() != null));
  }

  /** Whether any account names someone who has a part in it. */
  boolean hasParties() {
    return isAny(Telling::hasParties);
  }

  /** Whether any account counts something. */
  boolean hasFigures() {
    return isAny(event -> !event.figures().isEmpty());
  }

  /** Whether no account is sure of it. */
  boolean isUnsure(double sure) {
    return !isAny(one -> one.confidence() >= sure && one.hedge() == null);
  }

  /** Whether it came about, goes on, or was called off: nothing that is still to come. */
  boolean isOver() {
    return switch (event.status()) {
      case OCCURRED, ONGOING, CANCELLED -> true;
      case PLANNED, REQUESTED, HYPOTHETICAL -> false;
    };
  }

  private boolean place() {
    return happening().place() != null || view.place(event.place()).isPresent();
  }

  private boolean isAny(Predicate<Event> test) {
    return witnesses().stream().map(Witness::event).anyMatch(test);
  }

  private static boolean hasParties(Event event) {
    return !event.actors().isEmpty() || !event.recipients().isEmpty() || !event.objects().isEmpty();
  }
}
