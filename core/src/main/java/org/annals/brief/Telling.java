package org.annals.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.Figure;
import org.annals.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * An event and all the places where one report tells of it.
 *
 * @param events at least one, in text order
 */
record Telling(List<Event> events) {

  Telling {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("nothing is told");
    }
  }

  /**
   * Brings together what is told more than once, in the order of first telling.
   *
   * @param events in text order
   */
  static List<Telling> of(List<Event> events, SameEvent same) {
    List<List<Event>> tellings = new ArrayList<>();
    for (Event event : events) {
      tellings.stream()
          .filter(told -> told.stream().allMatch(one -> same.test(one, event)))
          .findFirst()
          .ifPresentOrElse(
              told -> told.add(event), () -> tellings.add(new ArrayList<>(List.of(event))));
    }
    return tellings.stream().map(Telling::new).toList();
  }

  List<Integer> sentences() {
    return events.stream().map(Event::sentence).toList();
  }

  /**
   * The event with whatever any telling adds to it.
   *
   * @param wordable whether an event's own words can stand in a line
   */
  Event whole(Predicate<Event> wordable) {
    Event chief =
        events.stream()
            .filter(wordable)
            .max(Comparator.comparingInt(Telling::detail).thenComparing(e -> -e.sentence()))
            .orElse(events.get(0));
    Event dated = events.stream().filter(e -> e.from() != null).max(byPrecision()).orElse(chief);
    return new Event(
        chief.id(),
        chief.sentence(),
        chief.type(),
        first(Event::mode),
        chief.contexts(),
        chief.trigger(),
        chief.actors(),
        chief.recipients(),
        events.stream().map(Event::objects).filter(o -> !o.isEmpty()).findFirst().orElse(List.of()),
        first(Event::place),
        dated.from(),
        dated.to(),
        status(chief),
        chief.negated(),
        first(Event::hedge),
        chief.within(),
        chief.reported(),
        figures(),
        chief.confidence(),
        chief.sense());
  }

  /** What is over in one sentence is over. */
  private Status status(Event chief) {
    return events.stream().anyMatch(e -> e.status() == Status.OCCURRED)
        ? Status.OCCURRED
        : chief.status();
  }

  private List<Figure> figures() {
    return events.stream()
        .map(Event::figures)
        .filter(f -> !f.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private <T> @Nullable T first(Function<Event, @Nullable T> part) {
    return events.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static int detail(Event event) {
    return (event.place() == null ? 0 : 1) + (event.from() == null ? 0 : 1);
  }

  private static Comparator<Event> byPrecision() {
    return Comparator.comparing(
        event -> {
          PartialDate from = event.from();
          return from == null ? PartialDate.Precision.YEAR : from.precision();
        });
  }
}
