package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.annals.language.Sentence;

/**
 * A sentence's tree as the coder reads it: lemmas mended, prepositions, marks, auxiliaries and
 * conjuncts at hand.
 */
final class Syntax {

  static final int NONE = Sentence.NONE;

  private final Sentence sentence;
  private final Words words;

  Syntax(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
  }

  Sentence sentence() {
    return sentence;
  }

  Words words() {
    return words;
  }

  int size() {
    return sentence.size();
  }

  int head(int token) {
    return sentence.head(token);
  }

  String relation(int token) {
    return sentence.relation(token);
  }

  boolean is(int token, String relation) {
    return sentence.isRelation(token, relation);
  }

  IntStream children(int token, String relation) {
    return sentence.children(token, relation);
  }

  int child(int token, String relation) {
    return sentence.child(token, relation);
  }

  boolean has(int token, String relation) {
    return child(token, relation) != NONE;
  }

  String word(int token) {
    return sentence.word(token).toLowerCase(Locale.ROOT);
  }

  String lemma(int token) {
    return words.lemma(word(token), sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  String tag(int token) {
    return sentence.tag(token);
  }

  boolean isVerb(int token) {
    return tag(token).startsWith("VB");
  }

  boolean isNoun(int token) {
    return tag(token).startsWith("NN");
  }

  boolean isNominal(int token) {
    return isNoun(token)
        || tag(token).startsWith("PRP")
        || tag(token).equals("CD")
        || tag(token).equals("DT")
        || tag(token).startsWith("W");
  }

  boolean isFinite(int token) {
    String tag = tag(token);
    return tag.equals("VBD")
        || tag.equals("VBZ")
        || tag.equals("VBP")
        || children(token, "aux").anyMatch(aux -> !tag(aux).equals("TO"));
  }

  /** A verb, or what stands with a copula: what can have a subject. */
  boolean isPredicate(int token) {
    return isVerb(token) || has(token, "cop") || has(token, "nsubj");
  }

  boolean isRelativePronoun(int token) {
    return tag(token).equals("WP") || tag(token).equals("WDT") || tag(token).equals("WP$");
  }

  /** Whether the verb is an infinitive with "to". */
  boolean isInfinitive(int token) {
    return to(token) != NONE;
  }

  /** "Let the crew go": an infinitive without "to", which the tagger may take for a present. */
  boolean isBareInfinitive(int token) {
    int head = head(token);
    boolean base = tag(token).equals("VB") || tag(token).equals("VBP");
    return base
        && head != NONE
        && head < token
        && !has(token, "mark")
        && !has(token, "aux")
        && words.is("bare-infinitive", lemma(head));
  }

  /** The "to" of an infinitive. */
  int to(int token) {
    return sentence
        .children(token)
        .filter(child -> tag(child).equals("TO") && child < token)
        .findFirst()
        .orElse(NONE);
  }

  /**
   * The preposition or conjunction before a phrase or clause, {@code "ahead of"} as one; empty if
   * none.
   */
  String preposition(int token) {
    String found = "";
    for (int child : sentence.children(token).toArray()) {
      if ((is(child, "case") || is(child, "mark")) && child < token && !isPossessiveMark(child)) {
        found = joined(found, withFixed(child));
      }
    }
    int head = head(token);
    if (!found.isEmpty() && head != NONE && tag(head).startsWith("RB")) {
      String joined = word(head) + " " + found;
      return words.is("preposition", joined) ? joined : found;
    }
    return words.preposition(found);
  }

  /** "out" and "of" are one preposition, "from" and "before" are not. */
  private String joined(String first, String second) {
    if (first.isEmpty()) {
      return second;
    }
    String both = first + " " + second;
    return words.is("preposition", both) ? both : first;
  }

  private boolean isPossessiveMark(int token) {
    return tag(token).equals("POS");
  }

  private String withFixed(int token) {
    StringBuilder joined = new StringBuilder(word(token));
    children(token, "fixed").forEach(part -> joined.append(' ').append(word(part)));
    return joined.toString();
  }

  /** Whether a dependent is marked as a possessor: 's, or a possessive pronoun. */
  boolean isPossessor(int token) {
    return tag(token).equals("PRP$")
        || tag(token).equals("WP$")
        || sentence.children(token).anyMatch(this::isPossessiveMark);
  }

  /** A phrase's head and those coordinated with it, in text order. */
  List<Integer> conjuncts(int token) {
    List<Integer> all = new ArrayList<>();
    collectConjuncts(token, all, 0);
    return all;
  }

  private void collectConjuncts(int token, List<Integer> all, int depth) {
    if (depth > MOST_STEPS || all.contains(token) || all.size() > MOST_CONJUNCTS) {
      return;
    }
    all.add(token);
    children(token, "conj")
        .filter(conjunct -> isVerb(conjunct) == isVerb(token) || !isFinite(conjunct))
        .filter(conjunct -> !isVerb(token) || coordinatedWith(conjunct) == token)
        .forEach(conjunct -> collectConjuncts(conjunct, all, depth + 1));
  }

  /**
   * What a conjunct is coordinated with. A past tense is never coordinated with an infinitive: then
   * the nearest finite verb above is meant.
   */
  int coordinatedWith(int token) {
    int head = head(token);
    boolean tensed =
        tag(token).equals("VBD") || tag(token).equals("VBZ") || tag(token).equals("VBP");
    if (!tensed || has(token, "nsubj") || head == NONE || !isVerb(head) || isFinite(head)) {
      return head;
    }
    int above = head;
    for (int steps = 0; above != NONE && steps < MOST_STEPS; steps++) {
      if (isVerb(above) && isFinite(above)) {
        return above;
      }
      above = head(above);
    }
    return head;
  }

  /** What a coordinated phrase is coordinated with first; the token itself where there is none. */
  int firstConjunct(int token) {
    int first = token;
    for (int steps = 0; is(first, "conj") && steps < MOST_STEPS; steps++) {
      first = coordinatedWith(first);
    }
    return first;
  }

  /** Whether a word of negation hangs on the token itself. */
  boolean isNegated(int token) {
    return sentence
        .children(token)
        .anyMatch(
            child ->
                words.is("negation", word(child))
                    && (is(child, "advmod")
                        || is(child, "det")
                        || is(child, "neg")
                        || is(child, "case")
                        || is(child, "mark")
                        || is(child, "cc")
                        || is(child, "aux")
                        || is(child, "nsubj")));
  }

  /** Whether the sentence ends as sentences do: a headline has no full stop. */
  boolean isHeadline() {
    String last = sentence.word(size() - 1);
    int before = size() > 1 && last.equals("\"") ? size() - 2 : size() - 1;
    return !tag(before).equals(".") && !tag(before).equals("''");
  }

  /** The first token of the run of dependents right before a token, and of itself. */
  int firstOf(int token) {
    int first = token;
    while (first > 0 && isBelow(first - 1, token)) {
      first--;
    }
    return first;
  }

  /** Whether {@code token} lies below {@code ancestor} or is it. */
  boolean isBelow(int token, int ancestor) {
    int at = token;
    for (int steps = 0; at != NONE && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  static final int MOST_STEPS = 12;
  private static final int MOST_CONJUNCTS = 24;
}
