package org.annals.statement;

import java.util.Optional;
import java.util.Set;
import org.annals.language.Sentence;

/** Finds the infinitive or the form in -ing that a cue has behind it. */
final class InfinitiveFrames {

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "dep", "parataxis", "advcl", "acl");

  private InfinitiveFrames() {}

  static Optional<Frames.Found> find(Scope scope, int verb, Cue cue) {
    Sentence sentence = scope.sentence();
    Optional<Integer> inner =
        sentence
            .children(verb)
            .filter(c -> c > verb && scope.reaches(c) && CLAUSES.contains(Syntax.base(sentence, c)))
            .boxed()
            .findFirst();
    int to = to(scope, verb);
    if (to >= 0) {
      int head = Math.max(to + 1, sentence.head(to));
      int between = between(scope, verb, to);
      if (between < 0 && cue.takes(Complement.TO)) {
        return Optional.of(new Frames.Found(to, head, true, Sentence.NONE, to - 1));
      }
      if (between >= 0 && cue.takes(Complement.WHOM_TO)) {
        return Optional.of(new Frames.Found(to, head, true, between, to - 1));
      }
      if (between >= 0 && cue.takes(Complement.WHAT_TO)) {
        int first = Math.max(verb + 1, Syntax.leftEdge(sentence, between));
        return Optional.of(new Frames.Found(first, head, true, Sentence.NONE, first - 1));
      }
    }
    return inner
        .filter(c -> cue.takes(Complement.GERUND) && sentence.tag(c).equals("VBG"))
        .filter(c -> sentence.child(c, "mark") < 0 && !Syntax.is(sentence, verb + 1, ","))
        .map(
            c ->
                new Frames.Found(
                    Math.max(verb + 1, Syntax.leftEdge(sentence, c)),
                    c,
                    true,
                    Sentence.NONE,
                    verb));
  }

  /** The <i>to</i> of an infinitive that follows the verb or the phrase behind it. */
  private static int to(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    for (int i = verb + 1; i < Math.min(scope.high(), verb + 20); i++) {
      if (sentence.tag(i).equals("TO") && sentence.tag(i + 1).matches("VB|RB|JJ|``|''")) {
        return ownsInfinitive(sentence, verb, i) ? i : Sentence.NONE;
      }
      boolean breaks =
          sentence.tag(i).matches("VBD|VBZ|VBP|MD|,|:|CC") && !Syntax.is(sentence, i, "and");
      if (breaks) {
        return Sentence.NONE;
      }
    }
    return Sentence.NONE;
  }

  private static boolean ownsInfinitive(Sentence sentence, int verb, int to) {
    int inner = sentence.head(to);
    int above = inner < 0 ? Sentence.NONE : sentence.head(inner);
    if (above == verb || to == verb + 1) {
      return true;
    }
    boolean direct =
        above > verb
            && above < to
            && sentence.head(above) == verb
            && (sentence.isRelation(above, "obj")
                || sentence.isRelation(above, "obl")
                || sentence.isRelation(above, "nsubj"));
    return direct
        && !sentence.lemma(above).matches("plan|effort|attempt|right|decision|way|ability|need");
  }

  /** The noun phrase between verb and infinitive. */
  private static int between(Scope scope, int verb, int to) {
    Sentence sentence = scope.sentence();
    for (int i = to - 1; i > verb; i--) {
      boolean nominal = Syntax.isNoun(sentence, i) || sentence.tag(i).equals("PRP");
      if (nominal
          && (sentence.isRelation(i, "obj")
              || sentence.isRelation(i, "iobj")
              || sentence.isRelation(i, "obl")
              || sentence.isRelation(i, "nsubj"))
          && !sentence.isRelation(i, "obl:tmod")) {
        return i;
      }
    }
    return Sentence.NONE;
  }
}
