package org.annals.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a predicate say of its reality: which word it is the content of, and so
 * whether it came about.
 *
 * <p>Content is linked to the nearest word before it that claims it. From link to link the effects
 * add up: planned under failed, denied under asked.
 */
final class Context {

  /**
   * From a predicate to what governs it.
   *
   * @param outer token of the governing word
   * @param effect what that word says of its content; null where the two share their reality
   */
  record Step(int outer, @Nullable Effect effect) {}

  private static final Set<Effect> REAL =
      Set.of(Effect.OCCURRED, Effect.ONGOING, Effect.CANCELLED, Effect.NEGATED);

  private final Syntax syntax;
  private final Set<Integer> owned;
  private final Map<Integer, Step> links = new HashMap<>();
  private final Map<Integer, Reality> realities = new HashMap<>();

  /**
   * @param owned nouns that tell of an act of somebody else than the subject of their verb: to
   *     accept his requests does not make them less than real
   */
  Context(Syntax syntax, List<Match> matches, Set<Integer> owned) {
    this.syntax = syntax;
    this.owned = owned;
    matches.forEach(this::link);
  }

  private void link(Match match) {
    Effect effect = match.sense().inner();
    if (effect == null) {
      return;
    }
    for (Slot slot : match.sense().content()) {
      for (int filler : match.frame().fillers(slot)) {
        if (owned.contains(filler) && !REAL.contains(effect)) {
          continue;
        }
        syntax.conjuncts(filler).forEach(token -> link(token, match.head(), effect));
      }
    }
  }

  private void link(int token, int outer, Effect effect) {
    if (token == outer || syntax.isBelow(outer, token) && !syntax.is(outer, "amod")) {
      return;
    }
    Step before = links.get(token);
    if (before == null || distance(outer, token) < distance(before.outer(), token)) {
      links.put(token, new Step(outer, effect));
    }
  }

  private static int distance(int outer, int token) {
    return Math.abs(token - outer);
  }

  /** Makes one predicate the content of another word, whatever the tree says. */
  void embed(int token, int outer, Effect effect) {
    links.put(token, new Step(outer, effect));
    realities.clear();
  }

  /** What governs a predicate's reality; null if nothing does. */
  @Nullable Step step(int token) {
    Step link = links.get(token);
    if (link != null) {
      return link;
    }
    int head = syntax.head(token);
    if (head == Syntax.NONE) {
      return null;
    }
    if (syntax.is(token, "conj")) {
      return isShared(token) ? step(syntax.coordinatedWith(token)) : null;
    }
    return syntax.isVerb(token) ? ofVerb(token, head) : ofNoun(token, head);
  }

  /** A conjunct with a subject and a tense of its own is a clause of its own. */
  private boolean isShared(int token) {
    int first = syntax.firstConjunct(token);
    return syntax.isVerb(token) == syntax.isVerb(first)
        && !(syntax.has(token, "nsubj") && syntax.is(first, "root"));
  }

  private @Nullable Step ofVerb(int verb, int head) {
    boolean participle = syntax.tag(verb).equals("VBG") && !syntax.has(verb, "aux");
    boolean clause = syntax.is(verb, "xcomp") || syntax.is(verb, "advcl") || syntax.is(verb, "dep");
    return participle && clause && syntax.isVerb(head) && head < verb ? new Step(head, null) : null;
  }

  private @Nullable Step ofNoun(int noun, int head) {
    if (isDefinite(noun)) {
      return null;
    }
    boolean argument =
        syntax.is(noun, "obj")
            || syntax.is(noun, "nsubj")
            || syntax.is(noun, "obl")
            || syntax.is(noun, "nmod")
            || syntax.is(noun, "xcomp");
    return argument ? new Step(head, null) : null;
  }

  private boolean isDefinite(int noun) {
    return syntax
        .sentence()
        .children(noun)
        .anyMatch(
            child ->
                child < noun
                    && (syntax.isPossessor(child)
                        || syntax.is(child, "det") && DEFINITE.contains(syntax.word(child))));
  }

  private static final List<String> DEFINITE = List.of("the", "this", "that", "these", "those");

  /** How the report commits itself to a predicate. */
  Reality of(int token) {
    return of(token, 0);
  }

  private Reality of(int token, int depth) {
    Reality known = realities.get(token);
    if (known != null) {
      return known;
    }
    Reality local = local(token, 0);
    Step step = depth > Syntax.MOST_STEPS ? null : step(token);
    Reality whole = local;
    if (step != null) {
      Reality outer = of(step.outer(), depth + 1);
      whole =
          step.effect() == null
              ? shared(token, local, step.outer(), outer)
              : local.under(step.effect(), outer);
    }
    realities.put(token, whole);
    return whole;
  }

  /** A noun's act is no more real than its verb; what is denied is the verb, unless it is light. */
  private Reality shared(int token, Reality local, int outerToken, Reality outer) {
    boolean object = syntax.is(token, "obj") || syntax.is(token, "nsubj:pass");
    boolean denied = outer.negated() && (object || syntax.isVerb(token));
    if (syntax.isNoun(outerToken) && outer.negated()) {
      denied = false;
    }
    return local.and(new Reality(outer.status(), denied));
  }

  private Reality local(int token, int depth) {
    boolean negated = syntax.isNegated(token) || hasNegativeSubject(token);
    if (!syntax.isVerb(token)) {
      return new Reality(ofPhrase(token), negated);
    }
    if (syntax.is(token, "conj")
        && !syntax.has(token, "aux")
        && depth < Syntax.MOST_STEPS
        && (syntax.tag(token).equals("VB") || syntax.tag(token).equals("VBN"))) {
      Reality first = local(syntax.head(token), depth + 1);
      boolean alsoDenied =
          first.negated()
              && syntax
                  .children(token, "cc")
                  .anyMatch(cc -> syntax.word(cc).equals("or") || syntax.word(cc).equals("nor"));
      return new Reality(first.status(), negated || alsoDenied);
    }
    return new Reality(ofClause(token), negated);
  }

  private boolean hasNegativeSubject(int token) {
    return syntax
        .children(token, "nsubj")
        .anyMatch(
            subject ->
                syntax.words().is("negation", syntax.word(subject))
                    || syntax
                        .children(subject, "det")
                        .anyMatch(det -> syntax.words().is("negation", syntax.word(det))));
  }

  private Status ofPhrase(int token) {
    boolean ahead = syntax.preposition(token).startsWith("ahead");
    return ahead ? Status.PLANNED : ofModal(token);
  }

  private Status ofClause(int verb) {
    if (isConditional(verb)) {
      return Status.HYPOTHETICAL;
    }
    Status modal = ofModal(verb);
    if (modal != Status.OCCURRED) {
      return modal;
    }
    if (syntax.isInfinitive(verb) && !links.containsKey(verb) && !isPerfect(verb)) {
      return isPurposeOfSending(verb) ? Status.PLANNED : Status.HYPOTHETICAL;
    }
    return isProgressive(verb) ? Status.ONGOING : Status.OCCURRED;
  }

  private boolean isPerfect(int verb) {
    return syntax.children(verb, "aux").anyMatch(aux -> syntax.lemma(aux).equals("have"));
  }

  private boolean isPurposeOfSending(int verb) {
    int head = syntax.head(verb);
    return head != Syntax.NONE && syntax.words().is("causative", syntax.lemma(head));
  }

  private boolean isConditional(int verb) {
    return syntax
        .children(verb, "mark")
        .anyMatch(
            mark ->
                syntax.words().is("condition", syntax.word(mark))
                    && !(mark > 0 && syntax.word(mark - 1).equals("even")));
  }

  private Status ofModal(int token) {
    Status status = Status.OCCURRED;
    for (int aux : syntax.children(token, "aux").toArray()) {
      String word = syntax.word(aux);
      if (syntax.words().is("planned", word)) {
        status = Status.PLANNED;
      } else if (syntax.words().is("obliged", word)) {
        status = Status.REQUESTED;
      } else if (syntax.words().is("hypothetical", word)) {
        status = isFutureInPast(token, word) ? Status.PLANNED : Status.HYPOTHETICAL;
      }
    }
    return status;
  }

  /** "said it would": what was to come when it was said. */
  private boolean isFutureInPast(int token, String word) {
    if (!word.equals("would")) {
      return false;
    }
    int first = syntax.firstConjunct(token);
    int head = syntax.head(first);
    return syntax.is(first, "ccomp") && head != Syntax.NONE && !links.containsKey(first);
  }

  private boolean isProgressive(int verb) {
    if (!syntax.tag(verb).equals("VBG")) {
      return false;
    }
    return syntax
        .children(verb, "aux")
        .anyMatch(
            aux ->
                syntax.lemma(aux).equals("be")
                    && (syntax.tag(aux).equals("VBZ")
                        || syntax.tag(aux).equals("VBP")
                        || syntax.tag(aux).equals("VBN")));
  }
}
