package org.annals.event;

import java.util.List;

/** Reads the frames of nouns, and of nouns with a light verb. */
final class NounFrames {

  private static final Slot BY = Slot.preposition("by");
  private static final Slot OF = Slot.preposition("of");

  private final Syntax syntax;
  private final Subjects subjects;
  private final VerbFrames verbs;
  private final Lexicon lexicon;
  private final Fillers fillers;

  NounFrames(Syntax syntax, Subjects subjects, VerbFrames verbs, Lexicon lexicon, Fillers fillers) {
    this.syntax = syntax;
    this.subjects = subjects;
    this.verbs = verbs;
    this.lexicon = lexicon;
    this.fillers = fillers;
  }

  Frame noun(int noun) {
    Frame frame = new Frame(noun, WordClass.NOUN);
    phrases(frame);
    possessors(frame);
    if (syntax.has(noun, "cop") && frame.fillers(Slot.SUBJECT).isEmpty()
        || syntax.has(noun, "nsubj") && syntax.has(noun, "cop")) {
      copular(frame);
    }
    lightVerb(frame);
    modifiers(frame);
    syntax.children(noun, "acl").forEach(clause -> clause(frame, clause));
    syntax.children(noun, "ccomp").forEach(clause -> clause(frame, clause));
    strayClause(frame);
    return frame;
  }

  private void phrases(Frame frame) {
    syntax
        .children(frame.head(), "nmod")
        .filter(phrase -> !syntax.isPossessor(phrase))
        .forEach(phrase -> phrase(frame, phrase));
    syntax
        .children(frame.head(), "nmod")
        .filter(phrase -> phrase > frame.head() && !fillers.isPredicate(phrase))
        .forEach(phrase -> nestedPhrases(frame, phrase));
  }

  /** "the conscription of students by the junta": the last phrase is parsed as the students'. */
  private void nestedPhrases(Frame frame, int outer) {
    syntax
        .children(outer, "nmod")
        .filter(phrase -> phrase > outer && !syntax.isPossessor(phrase))
        .filter(phrase -> NESTED.contains(syntax.preposition(phrase)))
        .forEach(phrase -> phrase(frame, phrase));
  }

  private static final List<String> NESTED = List.of("by", "on", "against", "to", "from", "for");

  private void phrase(Frame frame, int phrase) {
    String preposition = syntax.preposition(phrase);
    if (preposition.isEmpty()) {
      return;
    }
    Slot slot = Slot.preposition(preposition);
    frame.add(slot, phrase);
    if (slot.equals(BY)) {
      frame.add(Slot.SUBJECT, phrase);
    } else if (slot.equals(OF)) {
      frame.add(Slot.OBJECT, phrase);
    }
  }

  /**
   * "Rwanda is an ally of Uganda", "is one of Uganda's allies": the clause's subject comes first.
   */
  private void copular(Frame frame) {
    Frame lent = new Frame(frame.head(), WordClass.NOUN);
    lent.addAll(Slot.SUBJECT, subjects.of(frame.head()));
    frame.prepend(Slot.SUBJECT, lent.fillers(Slot.SUBJECT));
  }

  private void possessors(Frame frame) {
    syntax
        .sentence()
        .children(frame.head())
        .filter(syntax::isPossessor)
        .forEach(
            possessor -> {
              frame.add(Slot.POSSESSOR, possessor);
              frame.add(Slot.SUBJECT, possessor);
            });
  }

  /** A modifier that is an actor or place may be who does it or whom it is done to. */
  private void modifiers(Frame frame) {
    syntax
        .sentence()
        .children(frame.head())
        .filter(child -> child < frame.head())
        .filter(
            child ->
                syntax.is(child, "amod")
                    || syntax.is(child, "compound")
                    || syntax.is(child, "nmod")
                        && syntax.preposition(child).isEmpty()
                        && !syntax.isPossessor(child))
        .forEach(
            modifier -> {
              frame.add(Slot.MODIFIER, modifier);
              if (fillers.isActor(modifier)) {
                frame.add(Slot.SUBJECT, modifier);
              }
              if (syntax.isNoun(modifier)) {
                frame.add(Slot.OBJECT, modifier);
              }
            });
  }

  private void lightVerb(Frame frame) {
    int noun = syntax.firstConjunct(frame.head());
    int verb = syntax.head(noun);
    if (verb == Syntax.NONE || !syntax.isVerb(verb)) {
      return;
    }
    boolean passive = verbs.isPassive(verb);
    boolean governed =
        syntax.is(noun, "obj")
            || passive && syntax.is(noun, "nsubj")
            || syntax.is(noun, "obl") && isEntered(noun);
    if (governed && isLight(verb)) {
      frame.lightVerb(verb);
      Frame lent = verbs.verb(verb);
      if (!frame.has(Slot.SUBJECT)) {
        frame.addAll(Slot.SUBJECT, lent.fillers(Slot.SUBJECT));
      }
      lent.fillers()
          .forEach(
              (slot, all) ->
                  all.stream()
                      .filter(filler -> isLent(slot, filler, frame.head()))
                      .forEach(filler -> frame.add(slot, filler)));
    } else if (syntax.is(noun, "obl")
        && syntax.preposition(noun).equals("for")
        && !frame.has(Slot.SUBJECT)) {
      frame.addAll(Slot.SUBJECT, subjects.of(verb));
    }
  }

  /** "enter into talks", "engage in talks". */
  private boolean isEntered(int noun) {
    String preposition = syntax.preposition(noun);
    return preposition.equals("in") || preposition.equals("into") || preposition.equals("out");
  }

  private boolean isLight(int verb) {
    return !lexicon.entries(WordClass.VERB, syntax.lemma(verb)).stream()
        .filter(entry -> entry.sense().kind() == Sense.Kind.LIGHT_VERB)
        .toList()
        .isEmpty();
  }

  private static boolean isLent(Slot slot, int filler, int noun) {
    return filler != noun
        && !slot.equals(Slot.SUBJECT)
        && !slot.equals(Slot.OBJECT)
        && !slot.equals(Slot.GERUND)
        && !slot.equals(Slot.INFINITIVE)
        && !slot.equals(Slot.THAT);
  }

  private void clause(Frame frame, int clause) {
    if (syntax.isInfinitive(clause)) {
      int subject = syntax.child(clause, "nsubj");
      if (subject != Syntax.NONE && syntax.preposition(clause).equals("for")) {
        frame.add(Slot.preposition("for"), subject);
      }
      frame.add(Slot.INFINITIVE, clause);
    } else if (syntax.tag(clause).equals("VBG") && !syntax.preposition(clause).isEmpty()) {
      frame.add(Slot.GERUND, clause);
    } else if (syntax.is(clause, "ccomp") || hasThat(clause, frame.head())) {
      frame.add(Slot.THAT, clause);
    }
  }

  /** A clause with "that" and no gap for it: "the claim that the ship left". */
  private boolean hasThat(int clause, int noun) {
    return noun + 1 < clause
        && syntax.word(noun + 1).equals("that")
        && (syntax.is(noun + 1, "mark") || syntax.children(clause, "nsubj").count() > 1);
  }

  /** "accept requests to extradite", parsed as if one accepted to extradite. */
  private void strayClause(Frame frame) {
    int head = syntax.head(frame.head());
    if (head == Syntax.NONE) {
      return;
    }
    List.of("xcomp", "advcl", "ccomp")
        .forEach(
            relation ->
                syntax
                    .children(head, relation)
                    .filter(clause -> syntax.to(clause) == frame.head() + 1)
                    .forEach(clause -> frame.add(Slot.INFINITIVE, clause)));
  }
}
