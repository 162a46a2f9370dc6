package org.annals.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.event.State;
import org.annals.event.StateKind;
import org.annals.place.Place;
import org.jspecify.annotations.Nullable;

/** The lines of what a report says is so: one for each state, however often told. */
record StateLines(AccountView view) {

  private static final int LONGEST_OWN_WORDS = 100;

  private record Key(
      StateKind kind,
      @Nullable String holder,
      @Nullable String subject,
      @Nullable String place,
      boolean negated,
      boolean ended,
      @Nullable String reported) {

    static Key of(State state) {
      return new Key(
          state.kind(),
          state.holder(),
          state.subject(),
          state.place(),
          state.negated(),
          state.ended(),
          state.reported());
    }
  }

  List<Line> lines() {
    Map<Key, List<State>> told = new LinkedHashMap<>();
    for (State state : view.account().states()) {
      told.computeIfAbsent(Key.of(state), key -> new ArrayList<>()).add(state);
    }
    return told.values().stream().map(this::line).toList();
  }

  private Line line(List<State> told) {
    State state = told.get(0);
    List<Phrase> line = new ArrayList<>();
    prefix(state).ifPresent(prefix -> line.add(Phrase.plain(prefix + ": ")));
    line.addAll(sentence(state));
    view.dates()
        .of(state.from(), state.to())
        .ifPresent(date -> line.add(Phrase.plain(", " + date)));
    String own = ShownText.line(view.shown(state.span()), LONGEST_OWN_WORDS);
    line.add(Phrase.plain(" (" + view.wording().words("event.own", Map.of("words", own)) + ")"));
    line.add(Phrase.quiet(" — " + kind(state)));
    Set<Integer> sentences = new TreeSet<>();
    told.forEach(one -> sentences.add(one.sentence()));
    return Line.of(line, sentences);
  }

  private Optional<String> prefix(State state) {
    List<String> parts = new ArrayList<>();
    if (state.reported() != null) {
      parts.add(
          view.statement(state.reported())
              .flatMap(view::speaker)
              .map(speaker -> view.wording().words("according", Map.of("speaker", speaker)))
              .orElseGet(() -> view.wording().words("claimed")));
    }
    if (state.ended()) {
      parts.add(view.wording().words("ended"));
    }
    if (state.negated()) {
      parts.add(view.wording().words("negated"));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  /** The state in English; its kind alone where too little is known for a sentence. */
  private List<Phrase> sentence(State state) {
    Map<String, List<Phrase>> values = new LinkedHashMap<>();
    String holder = state.holder();
    String subject = state.subject();
    if (holder != null) {
      values.put("holder", List.of(Phrase.plain(view.names().name(holder))));
    }
    if (subject != null && !subject.equals(holder)) {
      values.put("subject", List.of(Phrase.plain(view.names().name(subject))));
    }
    view.place(state.place())
        .filter(place -> !isParty(place, state))
        .ifPresent(place -> put(place, state, values));
    String key = "state." + kind(state) + (holder == null ? ".nobody" : "");
    return view.wording().phrases(key, values).orElseGet(() -> List.of(Phrase.plain(kind(state))));
  }

  /** What is controlled may be a place; else the place is where it is so. */
  private void put(Place place, State state, Map<String, List<Phrase>> values) {
    if (state.kind() == StateKind.CONTROL && !values.containsKey("subject")) {
      values.put("subject", List.of(Phrase.plain(ShownText.line(place.name()))));
    } else {
      values.put("where", List.of(Phrase.plain(view.whereabouts(place))));
    }
  }

  private boolean isParty(Place place, State state) {
    String subject = state.subject();
    return subject != null && view.names().actor(subject).name().equals(place.name());
  }

  private static String kind(State state) {
    return state.kind().name().toLowerCase(Locale.ROOT);
  }
}
