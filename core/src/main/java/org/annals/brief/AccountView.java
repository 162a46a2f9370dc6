package org.annals.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.account.Account;
import org.annals.actor.Mention;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.annals.statement.Statement;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One account and the words to tell of it. Made for one section of one brief.
 *
 * @param index place of its report among those of the story
 */
record AccountView(
    int index,
    Account account,
    Wording wording,
    VerbPhrases verbs,
    WordForms wordForms,
    ActorNames names) {

  DateWords dates() {
    return new DateWords(wording);
  }

  FigureWords figures() {
    return new FigureWords(wording);
  }

  TriggerForms forms() {
    return new TriggerForms(wordForms, account);
  }

  /** A span's characters on one line. */
  String shown(Span span) {
    return ShownText.line(account.report().text().slice(span));
  }

  /** A sentence to be cited. */
  Cited cited(int sentence) {
    return new Cited(index, sentence);
  }

  /** The sentences that a span touches. */
  List<Cited> cited(Span span) {
    return IntStream.range(0, account.sentences().size())
        .filter(sentence -> account.sentences().get(sentence).overlaps(span))
        .mapToObj(this::cited)
        .toList();
  }

  Optional<Place> place(@Nullable String id) {
    return account.places().stream().filter(place -> place.id().equals(id)).findFirst();
  }

  Optional<Statement> statement(@Nullable String id) {
    return account.statements().stream().filter(said -> said.id().equals(id)).findFirst();
  }

  /** {@code in Moscow}, {@code at Bagram airfield}. */
  String whereabouts(Place place) {
    String key = place.kind() == PlaceKind.FACILITY ? "in.facility" : "in";
    return wording.words(key, java.util.Map.of("place", ShownText.line(place.name())));
  }

  /** Where the actors are named. */
  List<Span> mentions(List<String> actors) {
    return actors.stream()
        .flatMap(id -> names.actor(id).mentions().stream())
        .map(Mention::span)
        .toList();
  }

  /** Whether a span is a word that names nobody by itself: a pronoun. */
  boolean isFunctionWord(Span span) {
    return wordForms.is(WordForms.Kind.FUNCTION, shown(span).toLowerCase(Locale.ROOT));
  }

  /** "A curfew that police imposed": whether a relative word stands before who acts. */
  boolean isRelativeClause(Span trigger, List<String> actors) {
    Span sentence = account.sentences().get(cited(trigger).get(0).sentence());
    return mentions(actors).stream()
        .filter(span -> sentence.contains(span) && span.end() <= trigger.begin())
        .max(Comparator.naturalOrder())
        .map(span -> shown(new Span(sentence.begin(), span.begin())))
        .map(before -> before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
        .filter(word -> wordForms.is(WordForms.Kind.RELATIVE, word))
        .isPresent();
  }

  /**
   * Who says a statement: the actor, else the words that the report has for who; empty for none.
   */
  Optional<String> speaker(Statement statement) {
    String speaker = statement.speaker();
    if (speaker != null) {
      return Optional.of(names.name(speaker));
    }
    return statement.source().stream().findFirst().map(this::shown);
  }
}
