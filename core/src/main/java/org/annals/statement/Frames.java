package org.annals.statement;

import java.util.Locale;
import java.util.Optional;
import org.annals.language.Sentence;

/** Finds the complement of a verb or adjective that its entry allows. */
final class Frames {

  /**
   * A complement.
   *
   * @param first its first token
   * @param head the token that stands for it in the tree
   * @param clause whether it is a clause
   * @param addressee head of the phrase that is addressed; {@link Sentence#NONE} for none
   * @param addressed last token of what is addressed, or of the preposition; the cue reaches so far
   */
  record Found(int first, int head, boolean clause, int addressee, int addressed) {}

  private final Contents contents;
  private final ClauseFrames clauses;

  Frames(Contents contents) {
    this.contents = contents;
    this.clauses = new ClauseFrames(contents);
  }

  /** The complement to the right of a verb in the active voice, or of an adjective. */
  Optional<Found> right(Scope scope, int verb, Cue cue) {
    Optional<Found> clause = clauses.find(scope, verb, cue);
    if (clause.isPresent()) {
      return clause;
    }
    Optional<Found> infinitive = InfinitiveFrames.find(scope, verb, cue);
    if (infinitive.isPresent()) {
      return infinitive;
    }
    Optional<Found> phrase = phrase(scope, verb, cue);
    return phrase.isPresent() ? phrase : object(scope, verb, cue);
  }

  private Optional<Found> phrase(Scope scope, int verb, Cue cue) {
    if (cue.prepositions().isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = scope.sentence();
    for (int child : sentence.children(verb).toArray()) {
      int preposition = introducing(sentence, child);
      if (child > verb
          && preposition > verb
          && scope.reaches(child)
          && cue.prepositions().contains(sentence.word(preposition).toLowerCase(Locale.ROOT))
          && preposition < scope.high()
          && !contents.isCircumstance(sentence, child)) {
        boolean adjacent = preposition - verb <= 1;
        int addressed = adjacent ? preposition : verb;
        int first = adjacent ? preposition + 1 : firstOfObject(scope, verb, preposition);
        return Optional.of(
            new Found(first, Math.max(first, child), false, Sentence.NONE, addressed));
      }
    }
    return Optional.empty();
  }

  private static int introducing(Sentence sentence, int child) {
    int preposition = sentence.child(child, "case");
    return preposition >= 0 ? preposition : sentence.child(child, "mark");
  }

  private static int firstOfObject(Scope scope, int verb, int preposition) {
    Sentence sentence = scope.sentence();
    int object = sentence.child(verb, "obj");
    boolean between = object > verb && object < preposition;
    return between ? Math.max(verb + 1, Syntax.leftEdge(sentence, object)) : preposition;
  }

  private Optional<Found> object(Scope scope, int verb, Cue cue) {
    boolean takes =
        cue.takes(Complement.OBJECT)
            || cue.takes(Complement.NAMED) && isNamed(scope, verb)
            || cue.takes(Complement.THING) && !addressesPerson(scope.sentence(), verb);
    if (!takes) {
      return Optional.empty();
    }
    Sentence sentence = scope.sentence();
    return sentence
        .children(verb)
        .filter(c -> c > verb && scope.reaches(c))
        .filter(
            c ->
                sentence.isRelation(c, "obj")
                    || sentence.isRelation(c, "iobj")
                    || sentence.isRelation(c, "ccomp")
                    || cue.takes(Complement.NAMED) && sentence.isRelation(c, "xcomp"))
        .boxed()
        .findFirst()
        .map(c -> new Found(Syntax.firstBelow(sentence, c, verb), c, false, Sentence.NONE, verb));
  }

  /** Whether it is said what the object is: <i>called him a liar</i>, <i>what she calls art</i>. */
  private static boolean isNamed(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    boolean predicate =
        sentence
            .children(verb)
            .filter(c -> c > verb)
            .anyMatch(c -> sentence.isRelation(c, "xcomp"));
    long objects =
        sentence
            .children(verb)
            .filter(c -> sentence.isRelation(c, "obj") || sentence.isRelation(c, "iobj"))
            .count();
    boolean quoted = sentence.children(verb).filter(c -> c > verb).anyMatch(c -> quoted(scope, c));
    return predicate || objects > 1 || quoted;
  }

  private boolean addressesPerson(Sentence sentence, int verb) {
    int object = sentence.child(verb, "obj");
    return object >= 0
        && (sentence.entity(object).equals("PERSON")
            || sentence.tag(object).startsWith("PRP")
            || contents.isPerson(sentence, object));
  }

  private static boolean quoted(Scope scope, int head) {
    Sentence sentence = scope.sentence();
    return java.util.Arrays.stream(sentence.subtree(head))
        .anyMatch(token -> scope.quotationAt(token).isPresent());
  }

  /** Whom a verb like <i>tell</i> addresses: its object, which stands right behind it. */
  static int addressee(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    return sentence
        .children(verb)
        .filter(c -> c > verb && scope.reaches(c) && scope.quotationAt(c).isEmpty())
        .filter(c -> sentence.isRelation(c, "obj") || sentence.isRelation(c, "iobj"))
        .filter(c -> Syntax.leftEdge(sentence, c) <= verb + 2)
        .findFirst()
        .orElse(Sentence.NONE);
  }

  /** A clause with <i>that</i>, an indirect question, or a clause with neither. */
  Optional<Found> clause(Scope scope, int verb, Cue cue) {
    return clauses.find(scope, verb, cue);
  }
}
