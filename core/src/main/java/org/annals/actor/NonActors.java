package org.annals.actor;

import java.util.List;
import java.util.stream.IntStream;
import org.annals.language.Sentence;

/** Tells where "it" stands for nobody: for nothing at all, or for a document. */
final class NonActors {

  private final WordClasses words;
  private final List<Sentence> sentences;

  NonActors(WordClasses words, List<Sentence> sentences) {
    this.words = words;
    this.sentences = sentences;
  }

  boolean isNoActor(Mark pronoun) {
    Sentence sentence = pronoun.sentence();
    int predicate = sentence.head(pronoun.head());
    return pronoun.text().equalsIgnoreCase("it")
        && predicate > pronoun.head()
        && sentence.isRelation(pronoun.head(), "nsubj")
        && (isImpersonal(sentence, predicate) || isDocument(pronoun));
  }

  /** "It is clear that", "it was reported that", "it took days to", "it rained". */
  private boolean isImpersonal(Sentence sentence, int predicate) {
    String lemma = sentence.lemma(predicate);
    if (words.is("weather", lemma)) {
      return true;
    }
    boolean clause =
        sentence
            .children(predicate)
            .filter(child -> child > predicate)
            .anyMatch(
                child ->
                    sentence.isRelation(child, "ccomp")
                        || sentence.isRelation(child, "csubj")
                        || sentence.isRelation(child, "xcomp"));
    boolean judged =
        sentence.child(predicate, "cop") != Sentence.NONE
            && sentence.tag(predicate).startsWith("JJ")
            && !words.is("mind", lemma);
    boolean passive = sentence.child(predicate, "aux:pass") != Sentence.NONE;
    return clause && (judged || passive || words.is("impersonal", lemma));
  }

  /** The nearest subject before is a document: "the statement condemned it; it said". */
  private boolean isDocument(Mark pronoun) {
    Sentence sentence = pronoun.sentence();
    int own = subjectBefore(sentence, pronoun.head());
    if (own != Sentence.NONE) {
      return words.is("document", sentence.lemma(own));
    }
    int index = sentence.index() - 1;
    if (index < 0) {
      return false;
    }
    Sentence before = sentences.get(index);
    int subject = subjectBefore(before, before.size());
    return subject != Sentence.NONE && words.is("document", before.lemma(subject));
  }

  private static int subjectBefore(Sentence sentence, int token) {
    return IntStream.iterate(token - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> sentence.isRelation(i, "nsubj"))
        .findFirst()
        .orElse(Sentence.NONE);
  }
}
