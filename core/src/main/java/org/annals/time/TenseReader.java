package org.annals.time;

import java.util.Locale;
import java.util.Set;
import org.annals.language.Sentence;

/** Reads the tense of the clause that a token stands in. */
final class TenseReader {

  private static final Set<String> MODALS =
      Set.of("will", "shall", "would", "can", "could", "may", "might", "must", "should", "ought");

  private final Set<String> forward;

  /**
   * @param forward lemmas of words whose infinitive, or whose "for Friday", lies ahead of them
   */
  TenseReader(Set<String> forward) {
    this.forward = forward;
  }

  /**
   * The tense that an expression of time is read in.
   *
   * @param head the token that stands for the expression in the tree
   * @param aimed whether "for", "until" or "to" stands before it
   */
  Tense read(Sentence sentence, int head, boolean aimed) {
    int token = head;
    boolean nominal = false;
    for (int steps = 0; steps <= sentence.size() && token != Sentence.NONE; steps++) {
      if (isAhead(sentence, token) || sentence.word(token).equalsIgnoreCase("ahead")) {
        return Tense.FUTURE;
      }
      if (token != head && isForward(sentence, token) && aimed) {
        return Tense.FUTURE;
      }
      if (isClause(sentence, token)) {
        Tense tense = ofClause(sentence, token, 0);
        return nominal && tense == Tense.PRESENT ? Tense.NEAR : tense;
      }
      nominal |= token != head && isNoun(sentence, token);
      token = sentence.head(token);
    }
    return Tense.NONE;
  }

  private static boolean isNoun(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("NN");
  }

  private boolean isForward(Sentence sentence, int token) {
    return forward.contains(sentence.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** "Ahead of Friday's vote", "the upcoming talks on Friday". */
  private static boolean isAhead(Sentence sentence, int token) {
    return sentence
        .children(token)
        .anyMatch(
            child ->
                child < token
                    && !isNoun(sentence, child)
                    && Set.of("ahead", "upcoming", "coming", "forthcoming")
                        .contains(sentence.word(child).toLowerCase(Locale.ROOT)));
  }

  private static boolean isClause(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("VB")
        || sentence.child(token, "cop") != Sentence.NONE
        || sentence.child(token, "aux") != Sentence.NONE;
  }

  private Tense ofClause(Sentence sentence, int verb, int depth) {
    Tense byAuxiliary = byAuxiliaries(sentence, verb);
    if (byAuxiliary != null) {
      return byAuxiliary == Tense.PRESENT && isForwardParticiple(sentence, verb)
          ? Tense.FUTURE
          : byAuxiliary;
    }
    return switch (sentence.tag(verb)) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VBN" -> isForward(sentence, verb) ? Tense.FUTURE : Tense.PAST;
      default -> ofInfinitive(sentence, verb, depth);
    };
  }

  /** "is expected on Friday", "is due on Friday". */
  private boolean isForwardParticiple(Sentence sentence, int verb) {
    return !sentence.tag(verb).equals("VBG") && isForward(sentence, verb);
  }

  private static @org.jspecify.annotations.Nullable Tense byAuxiliaries(
      Sentence sentence, int verb) {
    Tense tense = null;
    boolean modal = false;
    for (int child : sentence.children(verb).toArray()) {
      if (!sentence.isRelation(child, "aux") && !sentence.isRelation(child, "cop")) {
        continue;
      }
      String lemma = sentence.lemma(child).toLowerCase(Locale.ROOT);
      String tag = sentence.tag(child);
      if (tag.equals("MD") || MODALS.contains(lemma)) {
        modal = true;
        tense = Tense.FUTURE;
      } else if (lemma.equals("have")) {
        tense = modal || tag.equals("VBD") ? Tense.PAST : Tense.PERFECT;
      } else if (tense == null && tag.equals("VBD")) {
        tense = Tense.PAST;
      } else if (tense == null && (tag.equals("VBZ") || tag.equals("VBP"))) {
        tense = Tense.PRESENT;
      }
    }
    return tense;
  }

  /** An infinitive or a participle looks ahead if what governs it does; else it goes with that. */
  private Tense ofInfinitive(Sentence sentence, int verb, int depth) {
    boolean infinitive =
        sentence.children(verb).anyMatch(child -> sentence.tag(child).equals("TO"));
    int head = sentence.head(verb);
    for (int steps = 0; steps <= sentence.size() && head != Sentence.NONE; steps++) {
      if (infinitive && looksAhead(sentence, head)) {
        return Tense.FUTURE;
      }
      if (isClause(sentence, head)) {
        return depth > sentence.size() ? Tense.NONE : ofClause(sentence, head, depth + 1);
      }
      head = sentence.head(head);
    }
    return infinitive ? Tense.FUTURE : Tense.NONE;
  }

  /** "plans to", "is going to", "is to". */
  private boolean looksAhead(Sentence sentence, int head) {
    return isForward(sentence, head)
        || sentence.lemma(head).equals("be")
        || sentence.word(head).equalsIgnoreCase("going");
  }
}
