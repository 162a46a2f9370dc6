package org.annals.event;

import org.annals.language.Sentence;
import org.annals.text.Span;

/**
 * Mends what the parser gets wrong again and again and the grammar tells for sure.
 *
 * <p>"Which Kurdish groups control": a relative clause whose verb looks like a noun is parsed as an
 * apposition; it becomes a clause again.
 */
final class Repairs {

  private Repairs() {}

  /** The sentence itself where nothing is to mend. */
  static Sentence of(Sentence sentence) {
    String[] tags = new String[sentence.size()];
    String[] relations = new String[sentence.size()];
    boolean mended = false;
    for (int token = 0; token < sentence.size(); token++) {
      tags[token] = sentence.tag(token);
      relations[token] = sentence.relation(token);
    }
    for (int token = 0; token < sentence.size(); token++) {
      int pronoun = relativePronoun(sentence, token);
      int subject = lastCompound(sentence, token);
      if (pronoun != Sentence.NONE && subject != Sentence.NONE && pronoun < subject) {
        tags[token] = "VBP";
        relations[token] = "acl:relcl";
        relations[subject] = "nsubj";
        relations[pronoun] = "obj";
        mended = true;
      }
    }
    return mended ? with(sentence, tags, relations) : sentence;
  }

  /** The "which" that stands as the determiner of a noun in apposition. */
  private static int relativePronoun(Sentence sentence, int token) {
    boolean apposition =
        sentence.tag(token).startsWith("NN")
            && (sentence.isRelation(token, "appos") || sentence.isRelation(token, "dep"));
    if (!apposition) {
      return Sentence.NONE;
    }
    return sentence
        .children(token, "det")
        .filter(child -> sentence.tag(child).equals("WDT"))
        .findFirst()
        .orElse(Sentence.NONE);
  }

  private static int lastCompound(Sentence sentence, int token) {
    return sentence
        .children(token, "compound")
        .filter(child -> child == token - 1)
        .filter(child -> sentence.tag(child).startsWith("NN"))
        .findFirst()
        .orElse(Sentence.NONE);
  }

  private static Sentence with(Sentence sentence, String[] tags, String[] relations) {
    int size = sentence.size();
    Span[] spans = new Span[size];
    String[] words = new String[size];
    String[] lemmas = new String[size];
    String[] entities = new String[size];
    int[] heads = new int[size];
    for (int token = 0; token < size; token++) {
      spans[token] = sentence.span(token);
      words[token] = sentence.word(token);
      lemmas[token] = sentence.lemma(token);
      entities[token] = sentence.entity(token);
      heads[token] = sentence.head(token);
    }
    return new Sentence(sentence.index(), spans, words, lemmas, tags, entities, heads, relations);
  }
}
