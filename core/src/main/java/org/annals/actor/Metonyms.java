package org.annals.actor;

import org.annals.language.Sentence;

/** Tells a capital that stands for its government from one that is a place. */
final class Metonyms {

  private final WordClasses words;

  Metonyms(WordClasses words) {
    this.words = words;
  }

  boolean isGovernment(Mark capital) {
    return isGovernment(capital.sentence(), capital.head(), 0);
  }

  private boolean isGovernment(Sentence sentence, int token, int depth) {
    int head = sentence.head(token);
    if (head == Sentence.NONE || depth > 3) {
      return false;
    }
    if (sentence.isRelation(token, "nsubj")) {
      return sentence.tag(head).startsWith("V") && !words.is("not-metonym", sentence.lemma(head));
    }
    if (sentence.isRelation(token, "nmod:poss") || sentence.isRelation(token, "compound")) {
      return words.is("government-noun", sentence.lemma(head));
    }
    if (sentence.isRelation(token, "obj") || sentence.isRelation(token, "iobj")) {
      return !words.is("place-object", sentence.lemma(head));
    }
    if (sentence.isRelation(token, "conj")) {
      return isGovernment(sentence, head, depth + 1);
    }
    return sentence
        .children(token, "case")
        .anyMatch(child -> words.is("government-preposition", sentence.word(child)));
  }
}
