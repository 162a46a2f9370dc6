package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Actors;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.annals.place.Places;

/** What fills a slot: actors, places, or just words. */
final class Fillers {

  private final Syntax syntax;
  private final Actors actors;
  private final Places places;
  private final Lexicon lexicon;
  private final int index;

  Fillers(Syntax syntax, Actors actors, Places places, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.syntax = syntax;
    this.actors = actors;
    this.places = places;
    this.index = syntax.sentence().index();
  }

  boolean isActor(int token) {
    return actors.at(index, token).isPresent();
  }

  /** Whether a noun may be a predicate of the lexicon. */
  boolean isPredicate(int token) {
    return syntax.isNoun(token) && !lexicon.entries(WordClass.NOUN, syntax.lemma(token)).isEmpty();
  }

  Optional<Place> place(int token) {
    return places.at(index, token);
  }

  /** All actors that a filler and its conjuncts stand for, without repetition. */
  List<Actor> actors(int filler) {
    Set<Actor> found = new LinkedHashSet<>();
    for (int conjunct : syntax.conjuncts(filler)) {
      actor(conjunct).ifPresent(found::add);
    }
    return new ArrayList<>(found);
  }

  /** The actor that a phrase stands for: its own, or the one that it belongs to. */
  Optional<Actor> actor(int token) {
    Optional<Actor> own = actors.at(index, token);
    if (own.isPresent()) {
      return own;
    }
    Optional<Actor> named = firstActor(token, "appos", "flat", "compound");
    if (named.isPresent() && syntax.isNominal(token)) {
      return named;
    }
    Optional<Actor> behind = nameBehind(token);
    return behind.isPresent() ? behind : owner(token);
  }

  /** "The priest Paul Okoro": the parser often leaves open how such a name goes with its noun. */
  private Optional<Actor> nameBehind(int noun) {
    if (!syntax.isNoun(noun)) {
      return Optional.empty();
    }
    return syntax
        .children(noun, "dep")
        .filter(name -> name > noun && syntax.tag(name).startsWith("NNP"))
        .mapToObj(name -> actors.at(index, name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** "Russia's proposal", "members of the party": the actor that a phrase belongs to. */
  private Optional<Actor> owner(int token) {
    Optional<Actor> possessor =
        syntax
            .sentence()
            .children(token)
            .filter(syntax::isPossessor)
            .mapToObj(child -> actors.at(index, child))
            .flatMap(Optional::stream)
            .findFirst();
    if (possessor.isPresent()) {
      return possessor;
    }
    Optional<Actor> whole =
        syntax
            .children(token, "nmod")
            .filter(child -> syntax.preposition(child).equals("of"))
            .mapToObj(child -> actors.at(index, child))
            .flatMap(Optional::stream)
            .findFirst();
    return whole.isPresent() ? whole : firstActor(token, "amod", "nmod:poss");
  }

  private Optional<Actor> firstActor(int token, String... relations) {
    for (String relation : relations) {
      Optional<Actor> found =
          syntax
              .children(token, relation)
              .mapToObj(child -> actors.at(index, child))
              .flatMap(Optional::stream)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The state that a place stands for where it suffers something: the bombing of Aleppo. */
  Optional<Actor> stateOf(int token) {
    Optional<String> country = place(token).map(Place::country);
    return country.flatMap(
        code ->
            actors.list().stream()
                .filter(a -> a.kind() == ActorKind.STATE && code.equals(a.country()))
                .findFirst());
  }

  /** Whether a slot of a frame holds what a condition asks for. */
  boolean holds(Condition condition, Frame frame) {
    List<Integer> fillers = frame.fillers(condition.slot());
    for (Condition.Test test : condition.tests()) {
      boolean holds =
          test.kind() == Condition.Kind.NONE
              ? fillers.isEmpty()
              : fillers.stream().anyMatch(filler -> holds(test, filler));
      if (holds) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Condition.Test test, int filler) {
    return switch (test.kind()) {
      case ANY -> true;
      case NONE -> false;
      case ACTOR -> !actors(filler).isEmpty();
      case PERSON -> isOfKind(filler, ActorKind.PERSON);
      case ORGANIZATION -> isOfKind(filler, ActorKind.ORGANIZATION);
      case STATE -> isOfKind(filler, ActorKind.STATE);
      case GROUP -> isOfKind(filler, ActorKind.GROUP);
      case PLACE -> isPlace(filler);
      case NUMBER -> syntax.tag(filler).equals("CD");
      case LEMMA -> lexicalHead(filler, test.lemmas()) != Syntax.NONE;
    };
  }

  private boolean isOfKind(int filler, ActorKind kind) {
    return syntax.conjuncts(filler).stream()
        .flatMap(token -> counted(token).stream())
        .anyMatch(a -> a.kind() == kind);
  }

  /** Who a token stands for, or who is counted by it: hundreds of migrants. */
  private Optional<Actor> counted(int token) {
    boolean counts = syntax.words().is("quantity", syntax.lemma(token));
    if (counts) {
      return actor(token);
    }
    Optional<Actor> own = actors.at(index, token);
    return own.isPresent() ? own : nameBehind(token);
  }

  boolean isPlace(int filler) {
    return syntax.conjuncts(filler).stream()
        .anyMatch(
            token ->
                place(token).isPresent()
                    || syntax
                        .children(token, "compound")
                        .anyMatch(name -> place(name).isPresent()));
  }

  /** Whether a place is a whole country. */
  static boolean isCountry(Place place) {
    return place.kind() == PlaceKind.COUNTRY;
  }

  /** The token among a filler, its conjuncts and what it counts that has one of the lemmas. */
  int lexicalHead(int filler, Set<String> lemmas) {
    for (int token : syntax.conjuncts(filler)) {
      if (matches(token, lemmas)) {
        return token;
      }
      if (syntax.words().is("quantity", syntax.lemma(token))) {
        int counted =
            syntax
                .children(token, "nmod")
                .filter(child -> matches(child, lemmas))
                .findFirst()
                .orElse(Syntax.NONE);
        if (counted != Syntax.NONE) {
          return counted;
        }
      }
    }
    return Syntax.NONE;
  }

  private boolean matches(int token, Set<String> lemmas) {
    String lemma = syntax.lemma(token);
    if (lemmas.contains(lemma) || lemmas.contains(syntax.word(token))) {
      return true;
    }
    return lemmas.stream()
        .anyMatch(phrase -> phrase.endsWith(" " + lemma) && isPhrase(token, phrase));
  }

  private boolean isPhrase(int token, String phrase) {
    String[] parts = phrase.split(" ");
    for (int i = 0; i < parts.length; i++) {
      int at = token - parts.length + 1 + i;
      if (at < 0 || !parts[i].equals(syntax.lemma(at)) && !parts[i].equals(syntax.word(at))) {
        return false;
      }
    }
    return true;
  }
}
