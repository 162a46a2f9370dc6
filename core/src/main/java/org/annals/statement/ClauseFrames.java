package org.annals.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.language.Sentence;

/** Finds the finite clause, or the indirect question, that a cue has behind it. */
final class ClauseFrames {

  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which", "whom");
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "dep", "parataxis", "advcl", "acl");

  private final Contents contents;

  ClauseFrames(Contents contents) {
    this.contents = contents;
  }

  /** A clause with <i>that</i>, an indirect question, or a clause with neither. */
  Optional<Frames.Found> find(Scope scope, int verb, Cue cue) {
    if (!cue.takes(Complement.THAT) && !cue.takes(Complement.WHETHER)) {
      return Optional.empty();
    }
    Sentence sentence = scope.sentence();
    int addressee = cue.takes(Complement.WHOM) ? Frames.addressee(scope, verb) : Sentence.NONE;
    int start = introducer(scope, verb, addressee);
    if (start >= 0) {
      String word = sentence.word(start).toLowerCase(Locale.ROOT);
      boolean question = QUESTION_WORDS.contains(word);
      if (cue.takes(question ? Complement.WHETHER : Complement.THAT)) {
        int last = question || sentence.head(start) <= start ? start + 1 : sentence.head(start);
        int head = clauseHead(scope, verb, start, Math.min(last, scope.high()));
        int addressed = addressee >= 0 ? Syntax.rightEdge(sentence, addressee) : verb;
        return Optional.of(
            new Frames.Found(start, head, true, addressee, Math.min(addressed, start - 1)));
      }
      return Optional.empty();
    }
    return cue.takes(Complement.THAT) ? bare(scope, verb, addressee) : Optional.empty();
  }

  private static int clauseHead(Scope scope, int verb, int start, int fallback) {
    Sentence sentence = scope.sentence();
    return sentence
        .children(verb)
        .filter(c -> c > start && CLAUSES.contains(Syntax.base(sentence, c)))
        .filter(c -> Syntax.leftEdge(sentence, c) <= start)
        .findFirst()
        .orElse(fallback);
  }

  /** The word <i>that</i>, <i>whether</i> or <i>how</i> that follows the verb's own words. */
  private int introducer(Scope scope, int verb, int addressee) {
    Sentence sentence = scope.sentence();
    int limit = Math.min(scope.high(), verb + 25);
    for (int i = verb + 1; i <= limit; i++) {
      String word = sentence.word(i).toLowerCase(Locale.ROOT);
      boolean that = word.equals("that") && isConjunction(sentence, i, addressee);
      boolean question =
          QUESTION_WORDS.contains(word)
              && !sentence.isRelation(sentence.head(i) < 0 ? i : sentence.head(i), "acl:relcl");
      boolean near = i == verb + 1;
      if (i < scope.high() && (that || question && near || word.equals("whether"))) {
        return owns(sentence, verb, i) ? i : Sentence.NONE;
      }
      if (isOtherVerb(sentence, verb, i) || scope.opensQuotation(i)) {
        return Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }

  /** Taggers take the word for a pronoun where it stands behind the one addressed. */
  private static boolean isConjunction(Sentence sentence, int that, int addressee) {
    boolean behind = addressee >= 0 && Syntax.rightEdge(sentence, addressee) >= that - 1;
    return sentence.tag(that).equals("IN")
        || isComplete(sentence, that)
        || behind
            && that + 1 < sentence.size()
            && sentence.tag(that + 1).matches("DT|PRP.?|NN.*|JJ|EX|CD");
  }

  /** A clause with a subject and an object of its own is no relative one. */
  private static boolean isComplete(Sentence sentence, int that) {
    int verb = sentence.head(that);
    return verb > that
        && sentence.children(verb, "nsubj").anyMatch(subject -> subject != that)
        && sentence.children(verb, "obj").anyMatch(object -> object > verb);
  }

  private static boolean isOtherVerb(Sentence sentence, int verb, int token) {
    String tag = sentence.tag(token);
    if (tag.matches("VBD|VBZ|VBP|MD")) {
      return true;
    }
    boolean adverbial = sentence.child(token, "mark") >= 0 || sentence.child(token, "case") >= 0;
    return tag.matches("VBG|VB") && sentence.head(token) == verb && !adverbial;
  }

  /** Whether the clause that a word introduces hangs on the verb, not on a noun between them. */
  private boolean owns(Sentence sentence, int verb, int introducer) {
    if (introducer == verb + 1) {
      return true;
    }
    int clause = sentence.head(introducer);
    int above = clause < 0 ? Sentence.NONE : sentence.head(clause);
    boolean noun = above > verb && above < introducer && Syntax.isNoun(sentence, above);
    return !noun || !contents.isCueNoun(sentence, above);
  }

  private Optional<Frames.Found> bare(Scope scope, int verb, int addressee) {
    Sentence sentence = scope.sentence();
    return sentence
        .children(verb)
        .filter(c -> c > verb && scope.reaches(c) && !Syntax.hasTo(sentence, c))
        .filter(c -> isBareClause(sentence, c))
        .boxed()
        .findFirst()
        .flatMap(c -> bare(scope, verb, c, addressee))
        .or(() -> garden(scope, verb));
  }

  /** A noun taken for the object that a verb with a tense follows: <i>hopes Parliament can</i>. */
  private static Optional<Frames.Found> garden(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    int object = sentence.child(verb, "obj");
    if (object < verb
        || object >= scope.high()
        || !sentence.tag(object + 1).matches("VBD|VBZ|VBP|MD")) {
      return Optional.empty();
    }
    int first = Syntax.firstBelow(sentence, object, verb);
    return first == verb + 1
        ? Optional.of(new Frames.Found(first, object + 1, true, Sentence.NONE, verb))
        : Optional.empty();
  }

  private static boolean isBareClause(Sentence sentence, int c) {
    boolean predicate = Syntax.isFinite(sentence, c) || sentence.child(c, "cop") >= 0;
    if (sentence.isRelation(c, "ccomp")) {
      return predicate || sentence.child(c, "nsubj") >= 0;
    }
    return (sentence.isRelation(c, "dep") || sentence.isRelation(c, "parataxis"))
        && predicate
        && sentence.child(c, "nsubj") >= 0
        && sentence.child(c, "mark") < 0;
  }

  private static Optional<Frames.Found> bare(Scope scope, int verb, int clause, int addressee) {
    Sentence sentence = scope.sentence();
    int first = verb + 1;
    int edge = Syntax.firstBelow(sentence, clause, verb);
    int addressed = addressee >= 0 ? Syntax.rightEdge(sentence, addressee) : verb;
    while (first < edge && (first <= addressed || isBetween(sentence, first, verb, clause))) {
      first++;
    }
    if (addressee > edge || first > scope.high()) {
      return Optional.empty();
    }
    return Optional.of(
        new Frames.Found(first, Math.max(first, clause), true, addressee, addressed));
  }

  private static boolean isBetween(Sentence sentence, int token, int verb, int clause) {
    return !Syntax.isBelow(sentence, token, clause) && !sentence.isRelation(token, "mark")
        || token == verb;
  }
}
