package org.annals.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.language.Sentence;

/** Finds the complement of a verb, noun or adjective that its entry allows. */
final class Frames {

  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which", "whom");
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "dep", "parataxis", "advcl", "acl");

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

  Frames(Contents contents) {
    this.contents = contents;
  }

  /** The complement to the right of a verb in the active voice, or of an adjective. */
  Optional<Found> right(Scope scope, int verb, Cue cue) {
    Optional<Found> clause = clause(scope, verb, cue);
    if (clause.isPresent()) {
      return clause;
    }
    Optional<Found> infinitive = infinitive(scope, verb, cue);
    if (infinitive.isPresent()) {
      return infinitive;
    }
    Optional<Found> phrase = phrase(scope, verb, cue);
    return phrase.isPresent() ? phrase : object(scope, verb, cue);
  }

  /** A clause with <i>that</i>, an indirect question, or a clause with neither. */
  Optional<Found> clause(Scope scope, int verb, Cue cue) {
    if (!cue.takes(Complement.THAT) && !cue.takes(Complement.WHETHER)) {
      return Optional.empty();
    }
    Sentence sentence = scope.sentence();
    int addressee = cue.takes(Complement.WHOM) ? addressee(scope, verb) : Sentence.NONE;
    int start = introducer(scope, verb, addressee);
    if (start >= 0) {
      String word = sentence.word(start).toLowerCase(Locale.ROOT);
      boolean question = QUESTION_WORDS.contains(word);
      if (cue.takes(question ? Complement.WHETHER : Complement.THAT)) {
        int last = question || sentence.head(start) <= start ? start + 1 : sentence.head(start);
        int head = clauseHead(scope, verb, start, Math.min(last, scope.high()));
        int addressed = addressee >= 0 ? Syntax.rightEdge(sentence, addressee) : verb;
        return Optional.of(new Found(start, head, true, addressee, Math.min(addressed, start - 1)));
      }
      return Optional.empty();
    }
    return cue.takes(Complement.THAT) ? bare(scope, verb, addressee) : Optional.empty();
  }

  private static int clauseHead(Scope scope, int verb, int start, int fallback) {
    Sentence sentence = scope.sentence();
    return sentence
        .children(verb)
        .filter(c -> c > start && CLAUSES.contains(base(sentence, c)))
        .filter(c -> Syntax.leftEdge(sentence, c) <= start)
        .findFirst()
        .orElse(fallback);
  }

  /** The word <i>that</i>, <i>whether</i> or <i>how</i> that follows the verb's own words. */
  private static int introducer(Scope scope, int verb, int addressee) {
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
        || behind
            && that + 1 < sentence.size()
            && sentence.tag(that + 1).matches("DT|PRP.?|NN.*|JJ|EX|CD");
  }

  private static boolean isOtherVerb(Sentence sentence, int verb, int token) {
    String tag = sentence.tag(token);
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || tag.equals("MD")
        || (tag.equals("VBG") || tag.equals("VB")) && sentence.head(token) == verb;
  }

  /** Whether the clause that a word introduces hangs on the verb, not on a noun between them. */
  private static boolean owns(Sentence sentence, int verb, int introducer) {
    if (introducer == verb + 1) {
      return true;
    }
    int clause = sentence.head(introducer);
    int above = clause < 0 ? Sentence.NONE : sentence.head(clause);
    boolean nouns = above > verb && above < introducer && Syntax.isNoun(sentence, above);
    return !nouns || !sentence.isRelation(clause, "acl");
  }

  private Optional<Found> bare(Scope scope, int verb, int addressee) {
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
  private static Optional<Found> garden(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    int object = sentence.child(verb, "obj");
    if (object < verb
        || object >= scope.high()
        || !sentence.tag(object + 1).matches("VBD|VBZ|VBP|MD")) {
      return Optional.empty();
    }
    int first = firstBelow(sentence, object, verb);
    return first == verb + 1
        ? Optional.of(new Found(first, object + 1, true, Sentence.NONE, verb))
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

  private static Optional<Found> bare(Scope scope, int verb, int clause, int addressee) {
    Sentence sentence = scope.sentence();
    int first = verb + 1;
    int edge = firstBelow(sentence, clause, verb);
    int addressed = addressee >= 0 ? Syntax.rightEdge(sentence, addressee) : verb;
    while (first < edge && (first <= addressed || isBetween(sentence, first, verb, clause))) {
      first++;
    }
    if (addressee > edge || first > scope.high()) {
      return Optional.empty();
    }
    return Optional.of(new Found(first, Math.max(first, clause), true, addressee, addressed));
  }

  private static int firstBelow(Sentence sentence, int clause, int verb) {
    for (int token : sentence.subtree(clause)) {
      if (token > verb) {
        return token;
      }
    }
    return clause;
  }

  private static boolean isBetween(Sentence sentence, int token, int verb, int clause) {
    return !Syntax.isBelow(sentence, token, clause) && !sentence.isRelation(token, "mark")
        || token == verb;
  }

  private Optional<Found> infinitive(Scope scope, int verb, Cue cue) {
    Sentence sentence = scope.sentence();
    Optional<Integer> inner =
        sentence
            .children(verb)
            .filter(c -> c > verb && scope.reaches(c) && CLAUSES.contains(base(sentence, c)))
            .boxed()
            .findFirst();
    int to = to(scope, verb);
    if (to >= 0) {
      int head = Math.max(to + 1, sentence.head(to));
      int between = between(scope, verb, to);
      if (between < 0 && cue.takes(Complement.TO)) {
        return Optional.of(new Found(to, head, true, Sentence.NONE, to - 1));
      }
      if (between >= 0 && cue.takes(Complement.WHOM_TO)) {
        return Optional.of(new Found(to, head, true, between, to - 1));
      }
      if (between >= 0 && cue.takes(Complement.WHAT_TO)) {
        int first = Math.max(verb + 1, Syntax.leftEdge(sentence, between));
        return Optional.of(new Found(first, head, true, Sentence.NONE, first - 1));
      }
    }
    return inner
        .filter(c -> cue.takes(Complement.GERUND) && sentence.tag(c).equals("VBG"))
        .filter(c -> sentence.child(c, "mark") < 0 && !Syntax.is(sentence, verb + 1, ","))
        .map(
            c ->
                new Found(
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
        .map(c -> new Found(firstBelow(sentence, c, verb), c, false, Sentence.NONE, verb));
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

  private static String base(Sentence sentence, int token) {
    String relation = sentence.relation(token);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
