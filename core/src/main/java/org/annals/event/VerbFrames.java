package org.annals.event;

import java.util.List;

/** Reads the frames of verbs and of adjectives with a copula. */
final class VerbFrames {

  private static final String TO = "to";
  private static final Slot BY = Slot.preposition("by");

  private final Syntax syntax;
  private final Subjects subjects;

  VerbFrames(Syntax syntax, Subjects subjects) {
    this.syntax = syntax;
    this.subjects = subjects;
  }

  Frame verb(int verb) {
    Frame frame = new Frame(verb, WordClass.VERB);
    if (isVerbalNoun(verb)) {
      verbalNoun(frame);
    } else if (isPassive(verb)) {
      passive(frame);
    } else {
      active(frame);
    }
    phrases(frame);
    clauses(frame);
    return frame;
  }

  Frame adjective(int adjective) {
    Frame frame = new Frame(adjective, WordClass.ADJECTIVE);
    if (syntax.is(adjective, "amod")) {
      frame.add(Slot.SUBJECT, syntax.head(adjective));
    } else {
      frame.addAll(Slot.SUBJECT, subjects.of(adjective));
    }
    phrases(frame);
    clauses(frame);
    return frame;
  }

  /** A passive, reduced ("troops based at") and in headlines ("two killed in") too. */
  boolean isPassive(int verb) {
    if (syntax.has(verb, "aux:pass") || syntax.has(verb, "nsubj:pass")) {
      return true;
    }
    boolean hasObject = syntax.has(verb, "obj");
    if (hasObject || syntax.children(verb, "aux").anyMatch(aux -> !syntax.tag(aux).equals("TO"))) {
      return false;
    }
    if (syntax.tag(verb).equals("VBN") && isMistakenPast(verb)) {
      return false;
    }
    if (syntax.tag(verb).equals("VBN")) {
      return !syntax.is(verb, "conj") || isPassive(syntax.head(verb)) || has(verb, "by");
    }
    boolean cut = syntax.isHeadline() || syntax.is(verb, "acl") && !syntax.has(verb, "nsubj");
    return syntax.tag(verb).equals("VBD") && cut && isTransitive(verb)
        || syntax.tag(verb).equals("VBD") && !syntax.has(verb, "nsubj") && has(verb, "by");
  }

  /** "for supporting Syria's unity", parsed as if "supporting" described the unity. */
  boolean isGerundAfterPreposition(int verb) {
    int head = syntax.head(verb);
    return head != Syntax.NONE && subjects.isGerundAfterPreposition(verb, head);
  }

  /**
   * "Teachers demonstrated": a past tense with a subject of its own that was tagged a participle.
   */
  private boolean isMistakenPast(int verb) {
    return syntax.has(verb, "nsubj")
        && !syntax.isHeadline()
        && !syntax.is(verb, "acl")
        && !has(verb, "by");
  }

  private boolean isTransitive(int verb) {
    return syntax.words().is("transitive", syntax.lemma(verb));
  }

  private boolean has(int verb, String preposition) {
    return syntax.children(verb, "obl").anyMatch(o -> syntax.preposition(o).equals(preposition));
  }

  /** "The toppling of", "Russia's sheltering of": a gerund that is used as a noun. */
  boolean isVerbalNoun(int verb) {
    return syntax.tag(verb).equals("VBG")
            && !syntax.has(verb, "aux")
            && syntax
                .sentence()
                .children(verb)
                .anyMatch(
                    child -> child < verb && (syntax.is(child, "det") || syntax.isPossessor(child)))
        || isBareVerbalNoun(verb);
  }

  private boolean isBareVerbalNoun(int verb) {
    return syntax.tag(verb).equals("VBG")
        && verb > 0
        && syntax.tag(verb - 1).equals("DT")
        && verb + 1 < syntax.size()
        && syntax.word(verb + 1).equals("of");
  }

  private void verbalNoun(Frame frame) {
    int verb = frame.head();
    syntax
        .sentence()
        .children(verb)
        .filter(child -> child < verb && syntax.isPossessor(child))
        .forEach(
            possessor -> {
              frame.add(Slot.SUBJECT, possessor);
              frame.add(Slot.POSSESSOR, possessor);
            });
    syntax.children(verb, "obj").forEach(object -> frame.add(Slot.OBJECT, object));
    int outer = syntax.is(verb, "amod") ? syntax.head(verb) : verb;
    for (int at : new int[] {verb, outer}) {
      syntax
          .sentence()
          .children(at)
          .filter(c -> c > verb && (syntax.is(c, "obl") || syntax.is(c, "nmod")))
          .forEach(phrase -> verbalNounPhrase(frame, phrase));
    }
  }

  private void verbalNounPhrase(Frame frame, int phrase) {
    String preposition = syntax.preposition(phrase);
    if (preposition.equals("of")) {
      frame.add(Slot.OBJECT, phrase);
    } else if (preposition.equals("by")) {
      frame.add(Slot.SUBJECT, phrase);
    }
  }

  private void passive(Frame frame) {
    boolean hasSecond = syntax.has(frame.head(), "obj");
    frame.addAll(hasSecond ? Slot.INDIRECT : Slot.OBJECT, subjects.of(frame.head()));
    syntax
        .children(frame.head(), "obl")
        .filter(phrase -> syntax.preposition(phrase).equals("by"))
        .forEach(agent -> frame.add(Slot.SUBJECT, agent));
    syntax.children(frame.head(), "obj").forEach(second -> frame.add(Slot.OBJECT, second));
  }

  private void active(Frame frame) {
    int verb = frame.head();
    frame.addAll(Slot.SUBJECT, subjects.of(verb));
    syntax.children(verb, "obj").forEach(object -> objects(object, frame));
    syntax.children(verb, "iobj").forEach(o -> frame.add(Slot.INDIRECT, object(o, verb)));
    if (!frame.has(Slot.OBJECT)) {
      smallClause(frame);
      behindDay(frame);
    }
    int head = syntax.head(verb);
    if (head == Syntax.NONE || frame.has(Slot.OBJECT)) {
      return;
    }
    if (subjects.isGerundAfterPreposition(verb, head)) {
      frame.add(Slot.OBJECT, head);
    } else if (isGap(verb)) {
      frame.add(Slot.OBJECT, head);
    } else if (syntax.is(verb, "conj") && syntax.isVerb(head) && nextTo(verb)) {
      sharedObject(frame, head);
    }
  }

  /** "the airport in Syria, which they hold": either may be meant, the nearer first. */
  private void objects(int object, Frame frame) {
    int meant = object(object, frame.head());
    frame.add(Slot.OBJECT, meant);
    if (meant != object) {
      int phrase = syntax.firstOf(meant) - 1;
      if (phrase >= 0 && syntax.isNoun(phrase) && !syntax.preposition(meant).isEmpty()) {
        frame.add(Slot.OBJECT, phrase);
      }
    }
  }

  /** "Let the crew go", "found the general guilty": whoever the bare clause is about. */
  private void smallClause(Frame frame) {
    syntax
        .sentence()
        .children(frame.head())
        .filter(clause -> syntax.is(clause, "xcomp") || syntax.is(clause, "ccomp"))
        .filter(clause -> clause > frame.head() && isBare(clause))
        .forEach(
            clause ->
                syntax
                    .children(clause, "nsubj")
                    .forEach(subject -> frame.add(Slot.OBJECT, subject)));
  }

  /** "Lifted Friday a blockade": the object hangs on the day. */
  private void behindDay(Frame frame) {
    int day = frame.head() + 1;
    if (day < syntax.size() && syntax.relation(day).equals("obl:tmod")) {
      syntax
          .children(day, "dep")
          .filter(object -> object > day && syntax.isNoun(object))
          .forEach(object -> frame.add(Slot.OBJECT, object));
    }
  }

  private boolean isBare(int clause) {
    if (syntax.isBareInfinitive(clause)) {
      return true;
    }
    return !syntax.isFinite(clause)
        && !syntax.has(clause, "mark")
        && !syntax.has(clause, "cop")
        && (syntax.tag(clause).equals("VB") || syntax.tag(clause).startsWith("JJ"));
  }

  /** A relative pronoun stands for its antecedent. */
  private int object(int object, int verb) {
    if (!syntax.isRelativePronoun(object)) {
      return object;
    }
    int antecedent = subjects.antecedent(object, verb);
    return antecedent == Syntax.NONE ? object : antecedent;
  }

  /** "the town (that) they captured": the antecedent is the object that the verb lacks. */
  private boolean isGap(int verb) {
    return syntax.is(verb, "acl:relcl")
        && syntax.children(verb, "nsubj").anyMatch(s -> !syntax.isRelativePronoun(s))
        && !syntax.has(verb, "ccomp")
        && syntax.children(verb, "obl").noneMatch(o -> syntax.isRelativePronoun(o))
        && syntax.children(verb, "advmod").noneMatch(a -> syntax.tag(a).equals("WRB"));
  }

  /** "captured and burnt the town": the object stands with the last verb. */
  private boolean nextTo(int verb) {
    return verb > 1 && syntax.tag(verb - 1).equals("CC") && syntax.isVerb(verb - 2);
  }

  private void sharedObject(Frame frame, int head) {
    syntax
        .children(head, "obj")
        .filter(object -> object > frame.head())
        .forEach(object -> frame.add(Slot.OBJECT, object));
  }

  private void phrases(Frame frame) {
    int verb = frame.head();
    syntax.children(verb, "obl").forEach(phrase -> phrase(frame, phrase));
    syntax
        .children(verb, "advmod")
        .forEach(adverb -> syntax.children(adverb, "obl").forEach(p -> phrase(frame, p)));
    syntax.children(verb, "nmod").forEach(phrase -> phrase(frame, phrase));
    for (int object : List.copyOf(frame.fillers(Slot.OBJECT))) {
      if (object > verb) {
        syntax.children(object, "nmod").filter(p -> p > object).forEach(p -> phrase(frame, p));
        syntax.children(object, "acl").forEach(clause -> forClause(frame, clause));
      }
    }
    if (!frame.has(Slot.INDIRECT)) {
      frame.addAll(Slot.INDIRECT, frame.fillers(Slot.preposition(TO)));
    }
  }

  private void phrase(Frame frame, int phrase) {
    String preposition = syntax.preposition(phrase);
    if (preposition.isEmpty() || syntax.relation(phrase).equals("obl:tmod")) {
      return;
    }
    Slot slot = Slot.preposition(preposition);
    if (slot.equals(BY) && isPassive(frame.head())) {
      return;
    }
    int filler = syntax.isRelativePronoun(phrase) ? object(phrase, frame.head()) : phrase;
    frame.add(slot, filler);
    int space = preposition.lastIndexOf(' ');
    if (space > 0) {
      frame.add(Slot.preposition(preposition.substring(space + 1)), filler);
    }
    syntax
        .children(phrase, "amod")
        .filter(verb -> subjects.isGerundAfterPreposition(verb, phrase))
        .forEach(gerund -> frame.add(Slot.GERUND, gerund));
  }

  /** "support for his efforts to end": parsed as if the efforts were to end. */
  private void forClause(Frame frame, int clause) {
    int subject = syntax.child(clause, "nsubj");
    if (subject != Syntax.NONE
        && syntax.isInfinitive(clause)
        && syntax.preposition(clause).equals("for")) {
      frame.add(Slot.preposition("for"), subject);
    }
  }

  private void clauses(Frame frame) {
    int verb = frame.head();
    syntax
        .sentence()
        .children(verb)
        .filter(
            child ->
                syntax.is(child, "xcomp")
                    || syntax.is(child, "ccomp")
                    || syntax.is(child, "advcl")
                    || syntax.is(child, "csubj")
                    || syntax.is(child, "obl")
                    || syntax.is(child, "dep")
                    || syntax.is(child, "acl"))
        .forEach(clause -> clause(frame, clause));
  }

  private void clause(Frame frame, int clause) {
    boolean next = clause == frame.head() + 1 && syntax.is(clause, "dep");
    boolean complement = next || syntax.is(clause, "xcomp") || syntax.is(clause, "ccomp");
    boolean after = clause > frame.head();
    if (syntax.isInfinitive(clause) && (complement || after)) {
      frame.add(Slot.INFINITIVE, clause);
      swallowed(frame, clause);
    } else if (syntax.is(clause, "ccomp") && syntax.isBareInfinitive(clause)) {
      frame.add(Slot.INFINITIVE, clause);
    } else if (syntax.is(clause, "ccomp")) {
      frame.add(Slot.THAT, clause);
    } else if (syntax.tag(clause).equals("VBG") && after) {
      gerund(frame, clause, complement);
    } else if (syntax.is(clause, "xcomp")) {
      frame.add(Slot.INFINITIVE, clause);
    }
  }

  /** "called on the generals to stop": parsed as if the preposition opened the clause. */
  private void swallowed(Frame frame, int clause) {
    syntax
        .children(clause, "mark")
        .filter(mark -> syntax.words().prepositions().contains(syntax.word(mark)))
        .forEach(
            mark ->
                syntax
                    .children(clause, "nsubj")
                    .filter(subject -> subject > mark)
                    .forEach(subject -> frame.add(Slot.preposition(syntax.word(mark)), subject)));
  }

  /** "accused of killing": by its preposition, and as a gerund; "…, killing two" is no content. */
  private void gerund(Frame frame, int clause, boolean complement) {
    String mark = syntax.preposition(clause);
    boolean adjacent = clause == frame.head() + 1;
    if (mark.isEmpty() && !complement && !adjacent) {
      return;
    }
    if (complement
        || adjacent
        || syntax.words().is("controlled-gerund", mark)
        || mark.equals("to")
        || mark.equals("against")
        || mark.equals("on")
        || mark.equals("about")) {
      frame.add(Slot.GERUND, clause);
    }
    if (!mark.isEmpty()) {
      frame.add(Slot.preposition(mark), clause);
    }
  }
}
