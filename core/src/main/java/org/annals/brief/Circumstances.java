package org.annals.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.event.Event;
import org.annals.happening.Location;
import org.annals.place.Place;
import org.annals.place.PlaceMention;
import org.annals.text.Span;

/**
 * Puts into words what stands around an act: whom it concerns, where and when it was, and its
 * figures.
 */
record Circumstances(Telling telling) {

  /**
   * All of them, as they stand behind an act.
   *
   * @param told words of the report that the line has already
   */
  String of(Optional<Span> told) {
    Event event = telling.event();
    AccountView view = telling.view();
    StringBuilder words = new StringBuilder();
    if (!event.objects().isEmpty()) {
      String objects = view.names().names(event.objects());
      words.append(", ").append(view.wording().words("about", Map.of("objects", objects)));
    }
    words.append(place(told));
    view.dates().of(event.from(), event.to()).ifPresent(date -> words.append(", ").append(date));
    figures().forEach(figure -> words.append("; ").append(figure));
    return words.toString();
  }

  /**
   * Where it was, with a space before it; empty where that is unknown or told already.
   *
   * @param told words of the report that the line has already
   */
  String place(Optional<Span> told) {
    Optional<String> own =
        telling
            .ownPlace()
            .filter(place -> !isParty(place.name()) && !isTold(place, told))
            .map(this::whereabouts);
    Optional<String> others =
        telling
            .placeByOthers()
            .map(Location::name)
            .filter(name -> !isParty(name))
            .map(name -> in(ShownText.line(name)));
    return own.or(() -> others).map(words -> " " + words).orElse("");
  }

  private List<String> figures() {
    TallyWords tallies = new TallyWords(telling.view().wording());
    return telling.happening().figures().isEmpty()
        ? telling.event().figures().stream().map(telling.view().figures()::of).toList()
        : telling.happening().figures().stream().map(tallies::of).toList();
  }

  private String in(String place) {
    return telling.view().wording().words("in", Map.of("place", place));
  }

  private String whereabouts(Place place) {
    Event event = telling.event();
    AccountView view = telling.view();
    List<Span> mentions = place.mentions().stream().map(PlaceMention::span).toList();
    if (!event.actors().containsAll(event.recipients())) {
      return view.whereabouts(place);
    }
    String name = ShownText.line(place.name());
    if (new EventSentence(view).hasWords(event) && view.forms().leadsTo(event, mentions)) {
      return name;
    }
    return view.forms()
        .prepositionOf(event, mentions)
        .map(own -> view.wording().words("in.own", Map.of("preposition", own, "place", name)))
        .orElseGet(() -> view.whereabouts(place));
  }

  private static boolean isTold(Place place, Optional<Span> told) {
    return told.isPresent()
        && place.mentions().stream().anyMatch(mention -> told.get().contains(mention.span()));
  }

  /** "Russia left Syria" needs no "in Syria". */
  private boolean isParty(String place) {
    Set<String> parties = new HashSet<>(telling.event().actors());
    parties.addAll(telling.event().recipients());
    ActorNames names = telling.view().names();
    return parties.stream()
        .anyMatch(
            id -> names.actor(id).name().equals(place) || names.identity(id).name().equals(place));
  }
}
