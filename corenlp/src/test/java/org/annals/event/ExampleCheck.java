package org.annals.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.annals.event.Coding.Coded;
import org.annals.event.Sense.Example;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Holds an entry against its own example and counter-example. */
final class ExampleCheck {

  private final Sense sense;
  private final Example example;
  private final Coded coded;
  private final List<String> faults = new ArrayList<>();

  private ExampleCheck(Sense sense, Example example, Coded coded) {
    this.sense = sense;
    this.example = example;
    this.coded = coded;
  }

  /** What is wrong, in words; empty where all is well. */
  static List<String> faults(Sense sense, Coding coder) {
    Example example = sense.example();
    String counter = example == null ? null : example.counter();
    if (example == null || counter == null) {
      return List.of(example == null ? "no example" : "no counter-example");
    }
    ExampleCheck check = new ExampleCheck(sense, example, coder.code(example.sentence()));
    switch (sense.kind()) {
      case EVENT -> check.event();
      case STATE -> check.state();
      case OPERATOR -> check.operator();
      case LIGHT_VERB -> {}
    }
    check.counter(coder.code(counter));
    return check.faults;
  }

  private void event() {
    List<Event> own =
        coded.events().events().stream().filter(e -> e.sense().equals(sense.id())).toList();
    if (own.size() != 1) {
      faults.add(own.size() + " events of this entry in: " + example.sentence() + found());
      return;
    }
    Event event = own.get(0);
    parties("actors", event.actors());
    parties("recipients", event.recipients());
    parties("objects", event.objects());
    place(event.place());
    equal("status", event.status().name(), "occurred");
    equal("negated", String.valueOf(event.negated()), "false");
    inner(event);
  }

  private String found() {
    return " but "
        + coded.events().events().stream()
            .map(e -> e.sense() + " " + coded.text().slice(e.trigger()))
            .toList();
  }

  private void inner(Event event) {
    Object type = example.coding().get("inner");
    if (type != null
        && coded.events().events().stream()
            .noneMatch(
                e -> event.id().equals(e.within()) && String.valueOf(e.type()).equals(type))) {
      faults.add("no " + type + " within it" + found());
    }
  }

  private void parties(String role, List<String> ids) {
    if (!(example.coding().get(role) instanceof List<?> words)) {
      return;
    }
    if (words.isEmpty() && !ids.isEmpty()) {
      faults.add(role + " should be none, are " + names(ids));
    }
    for (Object word : words) {
      if (ids.stream().noneMatch(id -> isCalled(id, word.toString()))) {
        faults.add(role + " lack " + word + ", are " + names(ids));
      }
    }
  }

  private List<List<String>> names(List<String> ids) {
    return ids.stream().map(coded::mentions).toList();
  }

  private boolean isCalled(String id, String word) {
    return coded.mentions(id).stream()
            .flatMap(mention -> Arrays.stream(mention.split("[ -]")))
            .anyMatch(part -> part.equalsIgnoreCase(word))
        || coded.mentions(id).stream().anyMatch(word::equalsIgnoreCase);
  }

  private void place(@Nullable String id) {
    Object wanted = example.coding().get("place");
    String found = id == null ? "none" : coded.place(id).orElseThrow().name();
    if (wanted != null && !found.contains(wanted.toString())) {
      faults.add("place should be " + wanted + ", is " + found);
    }
  }

  private void equal(String key, String found, String usual) {
    Object wanted = example.coding().getOrDefault(key, usual);
    if (!wanted.toString().toLowerCase(Locale.ROOT).equals(found.toLowerCase(Locale.ROOT))) {
      faults.add(key + " should be " + wanted + ", is " + found.toLowerCase(Locale.ROOT));
    }
  }

  private void state() {
    List<State> own =
        coded.events().states().stream().filter(f -> f.kind() == sense.state()).toList();
    if (own.isEmpty()) {
      faults.add("no such state in: " + example.sentence());
      return;
    }
    State state = own.get(0);
    parties("holder", state.holder() == null ? List.of() : List.of(state.holder()));
    parties("subject", state.subject() == null ? List.of() : List.of(state.subject()));
    place(state.place());
    equal("negated", String.valueOf(state.negated()), "false");
    equal("ended", String.valueOf(state.ended()), "false");
  }

  /** An operator is seen by what it does to the event in its content. */
  private void operator() {
    Map<String, Object> coding = example.coding();
    boolean negated = sense.inner() == Effect.NEGATED;
    String status =
        String.valueOf(
                coding.getOrDefault("status", negated ? "occurred" : String.valueOf(sense.inner())))
            .toUpperCase(Locale.ROOT);
    if (!isWorked(coded, status, negated)) {
      faults.add(
          "no event is "
              + status
              + (negated ? ", denied" : "")
              + " in: "
              + example.sentence()
              + found()
              + coded.events().events().stream().map(Event::status).toList());
    }
  }

  private static boolean isWorked(Coded coded, String status, boolean negated) {
    return coded.events().events().stream()
        .anyMatch(e -> e.status().name().equals(status) && e.negated() == negated);
  }

  private void counter(Coded counter) {
    boolean coded =
        switch (sense.kind()) {
          case EVENT ->
              counter.events().events().stream().anyMatch(e -> e.sense().equals(sense.id()));
          case STATE -> counter.events().states().stream().anyMatch(f -> f.kind() == sense.state());
          case OPERATOR -> isWorkedOn(counter);
          case LIGHT_VERB -> false;
        };
    if (coded) {
      faults.add("coded too: " + example.counter());
    }
    if (!hasChiefWord(counter)) {
      faults.add("none of the entry's words in: " + example.counter());
    }
  }

  /** Only a sentence with the entry's own words stands against it. */
  private boolean hasChiefWord(Coded counter) {
    return sense.words().entrySet().stream()
        .flatMap(words -> words.getValue().stream().map(phrase -> chief(words.getKey(), phrase)))
        .anyMatch(chief -> counter.analyzed().sentences().stream().anyMatch(s -> has(s, chief)));
  }

  private static String chief(WordClass wordClass, List<String> phrase) {
    String chief = phrase.get(Lexicon.chief(wordClass, phrase));
    return chief.substring(chief.lastIndexOf('-') + 1);
  }

  private static boolean has(Sentence sentence, String word) {
    return IntStream.range(0, sentence.size())
        .anyMatch(
            token ->
                sentence.lemma(token).equalsIgnoreCase(word)
                    || sentence.word(token).equalsIgnoreCase(word));
  }

  /**
   * Whether an operator did its work in its counter-example. The event there must stay a fact; it
   * takes an event to show it, save where the effect is to leave it one.
   */
  private boolean isWorkedOn(Coded counter) {
    List<Event> events = counter.events().events();
    if (sense.inner() == Effect.OCCURRED) {
      return !events.isEmpty();
    }
    if (events.isEmpty()) {
      faults.add("no event to leave as it is in: " + example.counter());
    }
    return events.stream().anyMatch(e -> e.negated() || e.status() != Status.OCCURRED);
  }
}
