package org.annals.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a report's events, sorted by how far they are to be relied on. Made for one section
 * of one brief.
 */
final class EventLines {

  /** Where a brief puts an event. */
  enum Place {
    HAPPENED,
    AHEAD,
    UNSURE,
    MENTIONED,
    LEFT_OUT
  }

  private static final double SURE = 0.5;

  private final AccountView view;
  private final EventSentence sentence;
  private final Map<String, List<Event>> inner;
  private final Map<Place, List<Line>> lines = new EnumMap<>(Place.class);
  private final Set<String> written = new HashSet<>();
  private int leftOut;

  private EventLines(AccountView view) {
    this.view = view;
    this.sentence = new EventSentence(view);
    this.inner =
        view.account().events().stream()
            .filter(event -> event.within() != null)
            .collect(Collectors.groupingBy(event -> String.valueOf(event.within())));
  }

  static EventLines of(AccountView view) {
    EventLines lines = new EventLines(view);
    lines.write();
    return lines;
  }

  /** The lines of one place, in text order. */
  List<Line> of(Place place) {
    return lines.getOrDefault(place, List.of());
  }

  /** How many events were too thin to be told of. */
  int leftOut() {
    return leftOut;
  }

  private void write() {
    Map<Place, List<Event>> sorted = new EnumMap<>(Place.class);
    for (Event event : outermost()) {
      sorted.computeIfAbsent(place(event), place -> new ArrayList<>()).add(event);
    }
    leftOut = sorted.getOrDefault(Place.LEFT_OUT, List.of()).size();
    sorted.remove(Place.LEFT_OUT);
    sorted.forEach((place, events) -> lines.put(place, lines(events, null)));
  }

  /** Events that are no other's content, or whose outer event has nothing to say by itself. */
  private List<Event> outermost() {
    Set<String> silent =
        view.account().events().stream()
            .filter(event -> inner.containsKey(event.id()) && isSilent(event))
            .map(Event::id)
            .collect(Collectors.toSet());
    return view.account().events().stream()
        .filter(event -> !silent.contains(event.id()))
        .filter(event -> event.within() == null || silent.contains(event.within()))
        .sorted(Comparator.comparing(Event::trigger))
        .toList();
  }

  /** "Will visit" is told by the visit that is planned; so is a pledge that nobody makes. */
  private boolean isSilent(Event event) {
    return event.within() == null
        && (place(event) == Place.LEFT_OUT
            || (event.type() == EventType.AGREE && view.forms().isPledgeByAuxiliary(event)));
  }

  /** Where an event belongs by itself. */
  static Place place(Event event) {
    boolean parties =
        !event.actors().isEmpty() || !event.recipients().isEmpty() || !event.objects().isEmpty();
    if (!parties && event.figures().isEmpty() && (event.type() == null || event.place() == null)) {
      return Place.LEFT_OUT;
    }
    if (!parties || event.type() == null) {
      return Place.MENTIONED;
    }
    if (event.confidence() < SURE || event.hedge() != null) {
      return Place.UNSURE;
    }
    return switch (event.status()) {
      case OCCURRED, ONGOING, CANCELLED -> Place.HAPPENED;
      case PLANNED, REQUESTED, HYPOTHETICAL -> Place.AHEAD;
    };
  }

  /**
   * The line of one telling and of what stands within it.
   *
   * @param outer the event of the line around it; null for none
   */
  private Line line(Telling telling, @Nullable Event outer) {
    telling.events().forEach(event -> written.add(event.id()));
    Event whole = telling.whole(sentence::hasWords);
    boolean claimed = outer != null && (sameClaim(outer, whole) || isOwnWord(outer, whole));
    List<Event> content = content(telling);
    List<Phrase> phrases = sentence.of(whole, claimed, content.isEmpty());
    return new Line(phrases, telling.sentences(), lines(content, whole));
  }

  private static boolean sameClaim(Event outer, Event event) {
    return outer.reported() != null && outer.reported().equals(event.reported());
  }

  /** What someone promises is promised by nobody else's word. */
  private boolean isOwnWord(Event outer, Event event) {
    return view.statement(event.reported())
        .map(Statement::speaker)
        .filter(outer.actors()::contains)
        .isPresent();
  }

  private List<Line> lines(List<Event> events, @Nullable Event outer) {
    return Telling.of(events, new SameEvent(view.account())).stream()
        .map(telling -> line(telling, outer))
        .toList();
  }

  private List<Event> content(Telling telling) {
    return telling.events().stream()
        .flatMap(event -> inner.getOrDefault(event.id(), List.of()).stream())
        .filter(event -> place(event) != Place.LEFT_OUT && !written.contains(event.id()))
        .toList();
  }
}
