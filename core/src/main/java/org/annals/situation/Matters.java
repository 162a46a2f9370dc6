package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.actor.Actor;
import org.annals.actor.Mention;
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
    List<String> acts =
        inner.isEmpty()
            ? Vocabulary.words(text).stream().limit(1).map(EventPattern::wordAct).toList()
            : inner.stream().map(EventPattern::act).toList();
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
    int begin = Math.min(event.trigger().end(), sentence.end());
    for (Statement statement : told.account().statements()) {
      Span content = statement.content().get(0);
      if (isSaidBy(statement, event) && sentence.contains(content)) {
        begin = Math.max(content.begin(), begin);
        break;
      }
    }
    String behind = matter(told, event, new Span(begin, sentence.end()));
    if (!behind.isEmpty()) {
      return behind;
    }
    return inner.stream()
        .filter(act -> act.sentence() == event.sentence())
        .map(act -> vocabulary.clause(told.slice(new Span(act.trigger().begin(), sentence.end()))))
        .findFirst()
        .orElse("");
  }

  private static boolean isSaidBy(Statement statement, Event event) {
    return statement.sentence() == event.sentence()
        && statement.cue().stream().anyMatch(cue -> cue.overlaps(event.trigger()));
  }

  /** A stretch up to the end of its clause, without whom it is said to and the small words. */
  private String matter(Told told, Event event, Span stretch) {
    String text = told.slice(stretch);
    int spoken = addressed(told, event, stretch.begin());
    String rest = spoken == 0 ? text : text.substring(text.offsetByCodePoints(0, spoken));
    return withoutStops(vocabulary.clause(withoutStops(rest)));
  }

  /** Number of code points up to the end of the name of the one asked, if it comes first. */
  private int addressed(Told told, Event event, int begin) {
    int end = begin;
    for (Actor actor : told.account().actors()) {
      if (!event.recipients().contains(actor.id())) {
        continue;
      }
      for (Mention mention : actor.mentions()) {
        boolean first =
            mention.span().begin() >= begin
                && mention.sentence() == event.sentence()
                && withoutStops(told.slice(new Span(begin, mention.span().begin()))).isEmpty();
        end = first ? Math.max(end, mention.span().end()) : end;
      }
    }
    return end - begin;
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
