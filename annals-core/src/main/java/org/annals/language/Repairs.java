package org.annals.language;

import org.annals.text.Span;

/**
 * Mends what the parser gets wrong again and again and the grammar tells for sure.
 *
 * <p>"Which Kurdish groups control": a relative clause whose verb looks like a noun is parsed as an
 * apposition; it becomes a clause again.
 */
public final class Repairs {

  private Repairs() {}

  /** The analysis with mended trees. */
  public static AnalyzedText of(AnalyzedText analyzed) {
    return new AnalyzedText(
        analyzed.sentences().stream().map(Repairs::of).toList(), analyzed.notes());
  }

  /** The sentence itself where nothing is to mend. */
  static Sentence of(Sentence sentence) {
    Draft draft = new Draft(sentence);
    for (int token = 0; token < sentence.size(); token++) {
      verbTakenForNoun(sentence, token, draft);
      clauseTakenForAttribute(sentence, token, draft);
    }
    return draft.mended ? draft.sentence(sentence) : sentence;
  }

  /** "which Kurdish groups control". */
  private static void verbTakenForNoun(Sentence sentence, int token, Draft draft) {
    int pronoun = relativePronoun(sentence, token);
    int subject = lastCompound(sentence, token);
    if (pronoun != Sentence.NONE && subject != Sentence.NONE && pronoun < subject) {
      draft.tags[token] = "VBP";
      draft.attach(token, sentence.head(token), "acl:relcl");
      draft.attach(subject, token, "nsubj");
      draft.attach(pronoun, token, "obj");
    }
  }

  /** "Ethiopia, which bombed Eritrea": parsed as "which bombed Eritrea", in apposition. */
  private static void clauseTakenForAttribute(Sentence sentence, int pronoun, Draft draft) {
    int verb = pronoun + 1;
    boolean before =
        sentence.tag(pronoun).equals("WDT")
            && sentence.isRelation(pronoun, "det")
            && verb < sentence.size()
            && sentence.tag(verb).startsWith("VB")
            && sentence.isRelation(verb, "amod");
    if (!before || sentence.head(pronoun) != sentence.head(verb)) {
      return;
    }
    int object = sentence.head(verb);
    int antecedent = sentence.head(object);
    if (object > verb && antecedent != Sentence.NONE && antecedent < pronoun) {
      draft.attach(verb, antecedent, "acl:relcl");
      draft.attach(pronoun, verb, "nsubj");
      draft.attach(object, verb, "obj");
    }
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

  /** The tree under repair. */
  private static final class Draft {

    private final String[] tags;
    private final int[] heads;
    private final String[] relations;
    private boolean mended;

    Draft(Sentence sentence) {
      int size = sentence.size();
      tags = new String[size];
      heads = new int[size];
      relations = new String[size];
      for (int token = 0; token < size; token++) {
        tags[token] = sentence.tag(token);
        heads[token] = sentence.head(token);
        relations[token] = sentence.relation(token);
      }
    }

    void attach(int token, int head, String relation) {
      heads[token] = head;
      relations[token] = relation;
      mended = true;
    }

    Sentence sentence(Sentence before) {
      int size = before.size();
      Span[] spans = new Span[size];
      String[] words = new String[size];
      String[] lemmas = new String[size];
      String[] entities = new String[size];
      for (int token = 0; token < size; token++) {
        spans[token] = before.span(token);
        words[token] = before.word(token);
        lemmas[token] = before.lemma(token);
        entities[token] = before.entity(token);
      }
      return new Sentence(before.index(), spans, words, lemmas, tags, entities, heads, relations);
    }
  }
}
