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
    sorted.forEach(
        (place, events) ->
            lines.put(
                place,
                Telling.of(events, new SameEvent(view.account())).stream()
                    .map(this::line)
                    .toList()));
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

  private static Place place(Event event) {
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

  private Line line(Telling telling) {
    telling.events().forEach(event -> written.add(event.id()));
    Event whole = telling.whole(sentence::hasWords);
    List<Phrase> phrases = sentence.of(whole);
    List<Event> content =
        telling.events().stream()
            .flatMap(event -> inner.getOrDefault(event.id(), List.of()).stream())
            .filter(event -> place(event) != Place.LEFT_OUT && !written.contains(event.id()))
            .toList();
    List<Line> within =
        Telling.of(content, new SameEvent(view.account())).stream().map(this::line).toList();
    return new Line(phrases, telling.sentences(), within);
  }
}
