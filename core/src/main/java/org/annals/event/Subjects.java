package org.annals.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Finds the subject of a predicate as it stands on the surface: its own, or that of the clause that
 * shares or controls it.
 *
 * <p>The parser attaches most subjects right and loses some behind appositions and relative
 * clauses; then the nearest noun phrase before the verb that nothing else governs is taken.
 */
final class Subjects {

  private final Syntax syntax;
  private final IntPredicate actors;

  /**
   * @param actors whether a token stands for an actor
   */
  Subjects(Syntax syntax, IntPredicate actors) {
    this.syntax = syntax;
    this.actors = actors;
  }

  /** The subjects, the chief one first; empty where none is found. In a passive, what suffers. */
  List<Integer> of(int verb) {
    return of(verb, 0);
  }

  private List<Integer> of(int verb, int depth) {
    if (depth > Syntax.MOST_STEPS) {
      return List.of();
    }
    OptionalInt own = own(verb);
    if (own.isPresent()) {
      return List.of(resolved(own.getAsInt(), verb));
    }
    List<Integer> shared = shared(verb, depth);
    if (!shared.isEmpty()) {
      return shared;
    }
    return syntax.isFinite(verb) ? lost(verb) : List.of();
  }

  private OptionalInt own(int verb) {
    return syntax.children(verb, "nsubj").filter(subject -> !isPossessive(subject)).findFirst();
  }

  /** "Russia's sheltering of": parsed as a subject, but a possessor. */
  private boolean isPossessive(int subject) {
    return syntax.isPossessor(subject);
  }

  /** A relative pronoun stands for what its clause hangs on. */
  private int resolved(int subject, int verb) {
    if (!syntax.isRelativePronoun(subject)) {
      return subject;
    }
    int antecedent = antecedent(subject, verb);
    return antecedent == Syntax.NONE ? subject : antecedent;
  }

  /** What a relative pronoun in the clause of {@code verb} stands for. */
  int antecedent(int pronoun, int verb) {
    int clause = verb;
    for (int steps = 0; clause != Syntax.NONE && steps < Syntax.MOST_STEPS; steps++) {
      if (syntax.is(clause, "acl") && syntax.isNominal(syntax.head(clause))) {
        return nearest(syntax.head(clause), pronoun);
      }
      if (!syntax.is(clause, "conj") && !syntax.is(clause, "xcomp")) {
        break;
      }
      clause = syntax.head(clause);
    }
    return nominalBefore(pronoun);
  }

  /**
   * A pronoun in a clause that hangs on the first of two conjuncts may mean the head all the same.
   */
  private int nearest(int head, int pronoun) {
    return head < pronoun ? head : nominalBefore(pronoun);
  }

  /**
   * The noun phrase that ends right before a token, a comma, quotation mark or preposition apart.
   */
  private int nominalBefore(int token) {
    int at = token - 1;
    while (at >= 0 && !syntax.isNoun(at)) {
      String tag = syntax.tag(at);
      if (!tag.equals(",") && !tag.equals("''") && !tag.equals("IN") && !tag.equals("-RRB-")) {
        return Syntax.NONE;
      }
      at--;
    }
    if (at < 0) {
      return Syntax.NONE;
    }
    return phraseHead(at, token);
  }

  /** The highest noun above a token whose phrase still ends before {@code limit}. */
  private int phraseHead(int token, int limit) {
    int at = token;
    for (int steps = 0; steps < Syntax.MOST_STEPS; steps++) {
      int head = syntax.head(at);
      boolean climbs =
          head != Syntax.NONE
              && head < limit
              && syntax.isNoun(head)
              && (syntax.is(at, "nmod") || syntax.is(at, "compound") || syntax.is(at, "flat"));
      if (!climbs) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private List<Integer> shared(int verb, int depth) {
    int head = syntax.head(verb);
    if (head == Syntax.NONE) {
      return List.of();
    }
    if (syntax.is(verb, "conj")) {
      int first = syntax.coordinatedWith(verb);
      return syntax.isPredicate(first) ? of(first, depth + 1) : List.of();
    }
    if (syntax.is(verb, "acl") || syntax.is(verb, "amod") || hangsOnNoun(verb, head)) {
      return ofNounClause(verb, head, depth);
    }
    if (syntax.is(verb, "xcomp") || syntax.is(verb, "ccomp")) {
      return syntax.isFinite(verb) ? List.of() : controlled(verb, head, depth);
    }
    if (!syntax.isFinite(verb)) {
      return adjunct(verb, head, depth);
    }
    return List.of();
  }

  private boolean hangsOnNoun(int verb, int head) {
    return syntax.isNoun(head)
        && !syntax.has(head, "cop")
        && !syntax.isFinite(verb)
        && (syntax.is(verb, "dep") || syntax.is(verb, "advcl") || syntax.is(verb, "appos"));
  }

  private List<Integer> ofNounClause(int verb, int noun, int depth) {
    if (syntax.is(verb, "amod") && isGerundAfterPreposition(verb, noun)) {
      return adjunct(verb, syntax.head(noun), depth);
    }
    if (syntax.isInfinitive(verb) || syntax.tag(verb).equals("VB")) {
      return ofNoun(noun, depth);
    }
    if (syntax.tag(verb).equals("VBG") && !syntax.preposition(verb).isEmpty()) {
      return ofNoun(noun, depth);
    }
    return List.of(noun);
  }

  /** "for supporting Syria's unity", parsed as if "supporting" described the unity. */
  boolean isGerundAfterPreposition(int verb, int noun) {
    if (!syntax.tag(verb).equals("VBG") || !syntax.is(verb, "amod")) {
      return false;
    }
    return syntax.children(noun, "case").anyMatch(marker -> marker == verb - 1);
  }

  /** Who has the plan that "to withdraw" hangs on: its possessor, or the subject of its clause. */
  private List<Integer> ofNoun(int noun, int depth) {
    OptionalInt possessor = syntax.children(noun, "nmod").filter(syntax::isPossessor).findFirst();
    if (possessor.isPresent()) {
      return List.of(possessor.getAsInt());
    }
    int head = syntax.head(noun);
    if (head != Syntax.NONE
        && syntax.isVerb(head)
        && (syntax.is(noun, "obj") || syntax.is(noun, "obl"))) {
      return of(head, depth + 1);
    }
    if (head != Syntax.NONE && syntax.isNoun(head) && syntax.is(noun, "nmod")) {
      return ofNoun(head, depth + 1);
    }
    return List.of();
  }

  private List<Integer> controlled(int verb, int head, int depth) {
    List<Integer> subjects = of(head, depth + 1);
    int object = syntax.child(head, "obj");
    boolean objectControls =
        object != Syntax.NONE
            && object < verb
            && syntax.isNominal(object)
            && (actors.test(object) || subjects.isEmpty())
            && !syntax.words().is("subject-control", syntax.lemma(head));
    if (!objectControls) {
      return subjects;
    }
    if (syntax.words().is("causative", syntax.lemma(head)) && !subjects.isEmpty()) {
      return List.of(subjects.get(0), object);
    }
    return List.of(object);
  }

  private List<Integer> adjunct(int verb, int head, int depth) {
    int governor = head;
    for (int steps = 0;
        governor != Syntax.NONE && !syntax.isPredicate(governor) && steps < Syntax.MOST_STEPS;
        steps++) {
      governor = syntax.head(governor);
    }
    if (governor == Syntax.NONE) {
      return List.of();
    }
    int object = syntax.child(governor, "obj");
    if (syntax.words().is("controlled-gerund", gerundMark(verb))
        && object != Syntax.NONE
        && object < verb
        && syntax.tag(verb).equals("VBG")) {
      return List.of(object);
    }
    if (syntax.isInfinitive(verb)
        && object != Syntax.NONE
        && object < verb
        && syntax.words().is("causative", syntax.lemma(governor))) {
      return controlled(verb, governor, depth);
    }
    return of(governor, depth + 1);
  }

  private String gerundMark(int verb) {
    String own = syntax.preposition(verb);
    boolean misparsed = syntax.is(verb, "amod") && syntax.head(verb) != Syntax.NONE;
    return own.isEmpty() && misparsed ? syntax.preposition(syntax.head(verb)) : own;
  }

  /** The nearest noun phrase before a finite verb that no other verb governs. */
  private List<Integer> lost(int verb) {
    if (syntax.is(verb, "parataxis") || verb == 0) {
      return List.of();
    }
    if (verb > 0 && syntax.isRelativePronoun(verb - 1)) {
      int antecedent = nominalBefore(verb - 1);
      return antecedent == Syntax.NONE ? List.of() : List.of(antecedent);
    }
    int root = syntax.head(verb);
    if (root != Syntax.NONE && root < verb && syntax.isNoun(root) && !syntax.has(root, "cop")) {
      return List.of(root);
    }
    for (int at = verb - 1; at >= 0; at--) {
      if (isFreeNominal(at)) {
        return List.of(at);
      }
    }
    return List.of();
  }

  private boolean isFreeNominal(int token) {
    return syntax.isNoun(token)
        && (syntax.is(token, "root") || syntax.is(token, "dep") || syntax.is(token, "parataxis"))
        && !syntax.has(token, "cop");
  }
}
