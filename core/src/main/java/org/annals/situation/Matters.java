package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.event.Event;
import org.annals.identity.Identity;
import org.annals.statement.Statement;
import org.annals.text.Span;

/** Says what a demand, a promise or a threat is about, in the report's own words. Stateless. */
final class Matters {

  private final Vocabulary vocabulary;

  Matters(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What is asked, promised or threatened; {@link Topic#NONE} where the sentence does not say. */
  Topic of(Told told, Event event) {
    List<Event> inner = told.within(event);
    String text = text(told, event, inner);
    List<String> stems = new ArrayList<>(vocabulary.stems(text));
    objects(told, event, inner).forEach(object -> stems.addAll(vocabulary.stems(object.name())));
    List<String> acts = inner.stream().map(EventPattern::act).toList();
    return new Topic(text, List.copyOf(new TreeSet<>(stems)), acts);
  }

  private static List<Identity> objects(Told told, Event event, List<Event> inner) {
    return Stream.concat(
            event.objects().stream(), inner.stream().flatMap(act -> act.objects().stream()))
        .map(told::who)
        .distinct()
        .toList();
  }

  private String text(Told told, Event event, List<Event> inner) {
    Span sentence = told.account().sentences().get(event.sentence());
    Optional<Event> act = inner.stream().filter(e -> e.sentence() == event.sentence()).findFirst();
    if (act.isPresent()) {
      return vocabulary.clause(told.slice(new Span(act.get().trigger().begin(), sentence.end())));
    }
    Optional<String> said =
        told.account().statements().stream()
            .filter(statement -> isSaidBy(statement, event))
            .map(statement -> statement.content().get(0))
            .filter(sentence::contains)
            .map(content -> withoutStops(vocabulary.clause(told.slice(content))))
            .filter(words -> !words.isEmpty())
            .findFirst();
    int end = Math.min(event.trigger().end(), sentence.end());
    return said.orElseGet(
        () -> withoutStops(vocabulary.clause(told.slice(new Span(end, sentence.end())))));
  }

  private static boolean isSaidBy(Statement statement, Event event) {
    return statement.sentence() == event.sentence()
        && statement.cue().stream().anyMatch(cue -> cue.overlaps(event.trigger()));
  }

  /** Without the small words that it begins with. */
  private String withoutStops(String clause) {
    String rest = clause;
    for (String word : Vocabulary.words(clause)) {
      if (!vocabulary.isStop(word)) {
        break;
      }
      rest = rest.substring(rest.indexOf(word) + word.length());
    }
    return rest.strip();
  }
}
