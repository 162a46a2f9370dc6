package org.annals.place;

import java.util.HashSet;
import java.util.Set;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Actors;
import org.annals.actor.Mention;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.text.Span;

/** The names of a report's persons and organizations, which are no places. */
final class Persons {

  private static final String PERSON = "PERSON";

  private final Set<String> surnames = new HashSet<>();
  private final Set<Span> persons = new HashSet<>();
  private final Actors actors;

  Persons(AnalyzedText analyzed, Actors actors) {
    this.actors = actors;
    for (Sentence sentence : analyzed.sentences()) {
      surnames(sentence);
    }
    for (Actor actor : actors.list()) {
      if (actor.kind() == ActorKind.PERSON) {
        actor.mentions().stream()
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .map(Mention::span)
            .forEach(persons::add);
      }
    }
  }

  private void surnames(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean last = i + 1 == sentence.size() || !PERSON.equals(sentence.entity(i + 1));
      if (last && PERSON.equals(sentence.entity(i)) && PERSON.equals(sentence.entity(i - 1))) {
        surnames.add(sentence.word(i));
      }
    }
  }

  /** Whether a word is the last of someone's name elsewhere in the report. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** Whether a span is, or lies in, the name of a person that the actors' stage found. */
  boolean isPerson(Sentence sentence, Toponym toponym) {
    Span span = sentence.span(toponym.first(), toponym.last());
    if (persons.contains(span)) {
      return true;
    }
    for (int i = toponym.first(); i <= toponym.last(); i++) {
      boolean inPerson =
          actors.at(sentence.index(), i).filter(actor -> actor.kind() == ActorKind.PERSON).stream()
              .flatMap(actor -> actor.mentions().stream())
              .anyMatch(
                  mention -> mention.form() == Mention.Form.NAME && mention.span().contains(span));
      if (inPerson) {
        return true;
      }
    }
    return false;
  }
}
