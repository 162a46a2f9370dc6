package org.annals.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.annals.actor.Actor;
import org.annals.event.Sense.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the predicates of a sentence and chooses their senses. */
final class Matcher {

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Fillers fillers;
  private final VerbFrames verbs;
  private final NounFrames nouns;
  private final Map<Integer, Frame> frames = new HashMap<>();

  Matcher(Syntax syntax, Lexicon lexicon, Fillers fillers) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.fillers = fillers;
    Subjects subjects = new Subjects(syntax, token -> fillers.actor(token).isPresent());
    this.verbs = new VerbFrames(syntax, subjects);
    this.nouns = new NounFrames(syntax, subjects, verbs, lexicon, fillers);
  }

  VerbFrames verbs() {
    return verbs;
  }

  /** The best sense of each predicate for events and operators, in text order. */
  List<Match> events() {
    return withoutConsumed(all(Set.of(Kind.EVENT, Kind.OPERATOR)));
  }

  /** The best sense of each predicate for states, in text order. */
  List<Match> states() {
    return all(Set.of(Kind.STATE));
  }

  private List<Match> all(Set<Kind> kinds) {
    List<Match> matches = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      Match best = best(token, kinds);
      if (best != null) {
        matches.add(best);
      }
    }
    return matches;
  }

  private @Nullable Match best(int token, Set<Kind> kinds) {
    Match best = null;
    for (WordClass wordClass : classes(token)) {
      for (Lexicon.Entry entry : lexicon.entries(wordClass, lemma(token, wordClass))) {
        if (kinds.contains(entry.sense().kind())) {
          best = better(best, match(entry, token));
        }
      }
      if (best != null) {
        return best;
      }
    }
    return best;
  }

  private static @Nullable Match better(@Nullable Match one, @Nullable Match other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    int byLength = Integer.compare(other.tokens().size(), one.tokens().size());
    int bySpecificity = Integer.compare(other.sense().specificity(), one.sense().specificity());
    int better = bySpecificity != 0 ? bySpecificity : byLength;
    return better > 0 || better == 0 && other.sense().order() < one.sense().order() ? other : one;
  }

  private List<WordClass> classes(int token) {
    if (syntax.is(token, "case")
        || syntax.is(token, "mark")
        || syntax.is(token, "compound")
        || syntax.is(token, "aux")
        || syntax.is(token, "cop")) {
      return List.of();
    }
    boolean attributive = syntax.is(token, "amod");
    if (syntax.isVerb(token)) {
      if (attributive && !isClause(token)) {
        return List.of(WordClass.MODIFIER, WordClass.ADJECTIVE);
      }
      return syntax.tag(token).equals("VBG")
          ? List.of(WordClass.VERB, WordClass.NOUN)
          : List.of(WordClass.VERB, WordClass.ADJECTIVE);
    }
    if (syntax.isNoun(token)) {
      return isGerund(token) ? List.of(WordClass.NOUN, WordClass.VERB) : List.of(WordClass.NOUN);
    }
    if (attributive) {
      return List.of(WordClass.MODIFIER, WordClass.ADJECTIVE);
    }
    return syntax.tag(token).startsWith("JJ") || syntax.tag(token).startsWith("RB")
        ? List.of(WordClass.ADJECTIVE)
        : List.of();
  }

  /** An -ing form before a noun that is a clause after all: "for supporting Syria's unity". */
  private boolean isClause(int token) {
    return syntax.tag(token).equals("VBG")
        && (verbs.isGerundAfterPreposition(token) || verbs.isVerbalNoun(token));
  }

  /** "Backing", "sheltering" as nouns: read as their verb with a noun's frame. */
  private boolean isGerund(int token) {
    return syntax.tag(token).equals("NN") && !Gerunds.verbs(syntax.word(token)).isEmpty();
  }

  private String lemma(int token, WordClass wordClass) {
    if (wordClass == WordClass.MODIFIER) {
      return syntax.word(token);
    }
    if (wordClass == WordClass.NOUN && syntax.isVerb(token)) {
      return syntax.word(token);
    }
    if (wordClass == WordClass.VERB && syntax.isNoun(token)) {
      return Gerunds.verbs(syntax.word(token)).stream()
          .filter(verb -> !lexicon.entries(WordClass.VERB, verb).isEmpty())
          .findFirst()
          .orElse("");
    }
    return syntax.lemma(token);
  }

  private @Nullable Match match(Lexicon.Entry entry, int token) {
    Sense sense = entry.sense();
    List<Integer> tokens = phrase(entry, token);
    if (tokens.isEmpty()) {
      return null;
    }
    if (sense.particle() != null && !addParticle(sense.particle(), token, tokens)) {
      return null;
    }
    Frame frame = frame(token, entry.wordClass());
    List<Integer> consumed = new ArrayList<>();
    for (Condition need : sense.needs()) {
      if (!fillers.holds(need, frame)) {
        return null;
      }
      consume(need, frame, consumed);
    }
    if (sense.kind() == Kind.OPERATOR && !hasContent(sense, frame)) {
      return null;
    }
    return new Match(sense, frame, List.copyOf(new TreeSet<>(tokens)), consumed);
  }

  private static boolean hasContent(Sense sense, Frame frame) {
    return sense.content().stream().anyMatch(frame::has);
  }

  private void consume(Condition need, Frame frame, List<Integer> consumed) {
    for (Condition.Test test : need.tests()) {
      if (test.kind() == Condition.Kind.LEMMA) {
        for (int filler : frame.fillers(need.slot())) {
          int head = fillers.lexicalHead(filler, test.lemmas());
          if (head != Syntax.NONE) {
            consumed.add(head);
          }
        }
      }
    }
  }

  private boolean addParticle(String particle, int token, List<Integer> tokens) {
    int found =
        syntax
            .sentence()
            .children(token)
            .filter(child -> syntax.word(child).equals(particle))
            .filter(child -> syntax.is(child, "compound:prt") || syntax.is(child, "advmod"))
            .findFirst()
            .orElse(Syntax.NONE);
    if (found == Syntax.NONE
        && token + 1 < syntax.size()
        && syntax.word(token + 1).equals(particle)
        && (!syntax.is(token + 1, "case") || isDoubled(token + 1))) {
      found = token + 1;
    }
    if (found == Syntax.NONE) {
      return false;
    }
    tokens.add(found);
    return true;
  }

  /** "out of", "back from": a particle that the parser took for part of the preposition. */
  private boolean isDoubled(int particle) {
    return syntax.children(syntax.head(particle), "case").count() > 1;
  }

  /** The tokens of a phrase whose chief word stands at {@code token}; empty if it does not. */
  private List<Integer> phrase(Lexicon.Entry entry, int token) {
    List<String> phrase = entry.phrase();
    List<Integer> tokens = new ArrayList<>();
    tokens.add(token);
    int first = token - Lexicon.chief(entry.wordClass(), phrase);
    for (int i = 0; i < phrase.size(); i++) {
      int at = first + i;
      if (at == token) {
        continue;
      }
      int found = isWord(at, phrase.get(i)) ? at : dependent(token, phrase.get(i), entry);
      if (found == Syntax.NONE) {
        return List.of();
      }
      tokens.add(found);
    }
    return tokens;
  }

  private boolean isWord(int token, String lemma) {
    return token >= 0
        && token < syntax.size()
        && (lemma.equals(syntax.lemma(token)) || lemma.equals(syntax.word(token)));
  }

  /** "took swift control": the phrase's other words may stand further off, but depend on it. */
  private int dependent(int token, String lemma, Lexicon.Entry entry) {
    if (entry.wordClass() != WordClass.VERB) {
      return Syntax.NONE;
    }
    return syntax
        .sentence()
        .children(token)
        .filter(child -> child > token || syntax.is(child, "nsubj:pass"))
        .filter(child -> isWord(child, lemma))
        .findFirst()
        .orElse(Syntax.NONE);
  }

  Frame frame(int token, WordClass wordClass) {
    return frames.computeIfAbsent(
        token * WordClass.values().length + wordClass.ordinal(),
        key ->
            switch (wordClass) {
              case VERB -> syntax.isNoun(token) ? nouns.noun(token) : verbs.verb(token);
              case NOUN -> nouns.noun(token);
              case ADJECTIVE, ADVERB -> verbs.adjective(token);
              case MODIFIER -> modifier(token);
            });
  }

  /** What an attributive word stands before is its object. */
  private Frame modifier(int token) {
    Frame frame = new Frame(token, WordClass.MODIFIER);
    if (syntax.head(token) != Syntax.NONE) {
      frame.add(Slot.OBJECT, syntax.head(token));
    }
    if (token > 1 && syntax.word(token - 1).equals("-")) {
      frame.add(Slot.SUBJECT, token - 2);
    }
    return frame;
  }

  /** Drops what another predicate took in: the noun of "impose sanctions", words of a phrase. */
  /** "accept his requests": the noun is an act of its own where another than the subject acts. */
  private boolean isActOfOther(int noun, Match match) {
    Set<Actor> own = new LinkedHashSet<>();
    Frame frame = frame(noun, WordClass.NOUN);
    frame.fillers(Slot.POSSESSOR).forEach(filler -> own.addAll(fillers.actors(filler)));
    frame.fillers(Slot.preposition("by")).forEach(f -> own.addAll(fillers.actors(f)));
    match.frame().fillers(Slot.SUBJECT).forEach(f -> own.removeAll(fillers.actors(f)));
    return !own.isEmpty();
  }

  /** Nouns that tell of an act whose possessor acts, and is not the subject of their verb. */
  Set<Integer> owned(List<Match> matches) {
    Set<Integer> owned = new TreeSet<>();
    for (Match match : matches) {
      int verb = syntax.head(match.head());
      boolean suffers =
          match.sense().recipient().contains(Slot.POSSESSOR)
              || match.sense().object().contains(Slot.POSSESSOR);
      if (match.isEvent()
          && match.frame().wordClass() == WordClass.NOUN
          && !suffers
          && verb != Syntax.NONE
          && syntax.isVerb(verb)
          && !possessors(match).isEmpty()
          && Collections.disjoint(possessors(match), subjects(verb))) {
        owned.add(match.head());
      }
    }
    return owned;
  }

  private List<Actor> possessors(Match match) {
    return match.frame().fillers(Slot.POSSESSOR).stream()
        .flatMap(filler -> fillers.actors(filler).stream())
        .toList();
  }

  private List<Actor> subjects(int verb) {
    return verbs.verb(verb).fillers(Slot.SUBJECT).stream()
        .flatMap(filler -> fillers.actors(filler).stream())
        .toList();
  }

  /** What a light verb says of its noun's status; occurred for those that say nothing. */
  Status lightStatus(Frame frame) {
    int verb = frame.lightVerb();
    if (verb == Syntax.NONE) {
      return Status.OCCURRED;
    }
    return lexicon.entries(WordClass.VERB, syntax.lemma(verb)).stream()
        .map(Lexicon.Entry::sense)
        .filter(sense -> sense.kind() == Kind.LIGHT_VERB && sense.status() != null)
        .filter(
            sense ->
                sense.particle() == null || addParticle(sense.particle(), verb, new ArrayList<>()))
        .map(sense -> Objects.requireNonNull(sense.status()))
        .findFirst()
        .orElse(Status.OCCURRED);
  }

  private List<Match> withoutConsumed(List<Match> matches) {
    Set<Integer> taken = new TreeSet<>();
    Set<Integer> light = new TreeSet<>();
    for (Match match : matches) {
      match.tokens().stream().filter(token -> token != match.head()).forEach(taken::add);
      if (match.isEvent() && match.sense().content().stream().noneMatch(isLexical(match))) {
        match.consumed().stream().filter(noun -> !isActOfOther(noun, match)).forEach(taken::add);
      }
    }
    for (Match match : matches) {
      int verb = match.frame().lightVerb();
      if (match.isEvent() && verb != Syntax.NONE && !taken.contains(match.head())) {
        light.add(verb);
      }
    }
    return matches.stream()
        .filter(match -> !taken.contains(match.head()))
        .filter(
            match ->
                !(match.isEvent() && light.contains(match.head()) && match.consumed().isEmpty()))
        .toList();
  }

  private static Predicate<Slot> isLexical(Match match) {
    return slot ->
        match.sense().needs().stream()
            .anyMatch(need -> need.slot().equals(slot) && need.isLexical());
  }
}
