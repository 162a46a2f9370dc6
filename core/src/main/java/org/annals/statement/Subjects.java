package org.annals.statement;

import org.annals.language.Sentence;

/** Finds the subject of a verb, through coordination, control and what parsers get wrong. */
final class Subjects {

  private static final int MAXIMAL_STEPS = 6;

  private Subjects() {}

  /** The head token of the verb's subject, its own or another verb's; {@link Sentence#NONE}. */
  static int of(Sentence sentence, int verb) {
    int quoted = Syntax.quotedAs(sentence, verb);
    if (quoted >= 0) {
      return own(sentence, quoted, quoted);
    }
    int speaker = speakerBefore(sentence, verb);
    if (speaker >= 0) {
      return speaker;
    }
    int current = verb;
    for (int step = 0; step < MAXIMAL_STEPS; step++) {
      int own = own(sentence, current, verb);
      if (own >= 0) {
        return own;
      }
      int head = sentence.head(current);
      if (head < 0) {
        break;
      }
      if (goesOnBehindRelativeClause(sentence, current, head)) {
        return sentence.head(head);
      }
      if (sentence.isRelation(current, "acl") && Syntax.isNoun(sentence, head)) {
        return head;
      }
      current = climb(sentence, current, head);
      if (current < 0) {
        break;
      }
    }
    return beforeComma(sentence, verb);
  }

  /** A participle behind an inserted cue has its subject: <i>Y, the agency said, citing X</i>. */
  private static int speakerBefore(Sentence sentence, int verb) {
    boolean inserted =
        verb >= 4
            && sentence.tag(verb).equals("VBG")
            && Syntax.is(sentence, verb - 1, ",")
            && sentence.tag(verb - 2).matches("VBD|VBZ|VBP")
            && sentence.child(verb, "nsubj") < 0;
    int subject = inserted ? sentence.child(verb - 2, "nsubj") : Sentence.NONE;
    boolean parted =
        subject >= 1 && Syntax.is(sentence, Syntax.leftEdge(sentence, subject) - 1, ",");
    return parted && subject < verb - 2 ? subject : Sentence.NONE;
  }

  /** The main verb behind a relative clause that the parser took for a part of it. */
  private static boolean goesOnBehindRelativeClause(Sentence sentence, int verb, int head) {
    return sentence.isRelation(verb, "dep")
        && sentence.isRelation(head, "acl")
        && verb > 0
        && Syntax.is(sentence, verb - 1, ",")
        && Syntax.isFinite(sentence, verb);
  }

  /** The verb's own subject, the one nearest to the verb that asks; a clause is none. */
  static int own(Sentence sentence, int verb, int asking) {
    return sentence
        .children(verb, "nsubj")
        .filter(token -> !sentence.word(token).equals("\""))
        .boxed()
        .min((a, b) -> Integer.compare(Math.abs(a - asking), Math.abs(b - asking)))
        .orElse(Sentence.NONE);
  }

  /** The next verb up whose subject may be this one's as well. */
  private static int climb(Sentence sentence, int verb, int head) {
    boolean shares =
        sentence.isRelation(verb, "conj")
            || sentence.isRelation(verb, "xcomp")
            || sentence.isRelation(verb, "advcl")
            || sentence.isRelation(verb, "dep")
            || sentence.isRelation(verb, "parataxis")
            || sentence.isRelation(verb, "ccomp") && !Syntax.isFinite(sentence, verb);
    if (!shares) {
      return Sentence.NONE;
    }
    if (sentence.isRelation(verb, "conj") && Syntax.isFinite(sentence, verb)) {
      return finiteAbove(sentence, head);
    }
    return head;
  }

  /** A verb with a tense is coordinated with one that has a tense, whatever the parser says. */
  private static int finiteAbove(Sentence sentence, int token) {
    int current = token;
    while (current >= 0 && isUntensed(sentence, current)) {
      current = sentence.head(current);
    }
    return current >= 0 ? current : token;
  }

  private static boolean isUntensed(Sentence sentence, int token) {
    boolean predicate =
        sentence.child(token, "cop") >= 0
            || Syntax.isVerb(sentence, token) && Syntax.isFinite(sentence, token);
    return !predicate;
  }

  /**
   * A subject that the parser gave to a wrong verb inside an apposition: <i>X, an expert at the Y
   * think tank, told</i>.
   */
  private static int beforeComma(Sentence sentence, int verb) {
    if (verb == 0 || !Syntax.is(sentence, verb - 1, ",") || !Syntax.isFinite(sentence, verb)) {
      return Sentence.NONE;
    }
    for (int i = verb - 2; i >= 0; i--) {
      if (sentence.isRelation(i, "nsubj") && Syntax.is(sentence, i + 1, ",")) {
        return i;
      }
    }
    return Sentence.NONE;
  }
}
