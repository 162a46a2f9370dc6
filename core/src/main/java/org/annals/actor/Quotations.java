package org.annals.actor;

import java.util.Arrays;
import java.util.List;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Which tokens of a report stand in quotation marks, and who speaks there. */
final class Quotations {

  /** A mark that is not closed for so many sentences was none. */
  private static final int LONGEST = 8;

  private final boolean[][] quoted;
  private final WordClasses words;
  private final Drafts drafts;

  Quotations(List<Sentence> sentences, WordClasses words, Drafts drafts) {
    this.words = words;
    this.drafts = drafts;
    this.quoted = new boolean[sentences.size()][];
    boolean open = false;
    int since = 0;
    for (Sentence sentence : sentences) {
      boolean[] inside = new boolean[sentence.size()];
      open &= sentence.index() - since < LONGEST;
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.word(i).equals("\"")
            || sentence.word(i).equals("``")
            || sentence.word(i).equals("''")) {
          open = sentence.tag(i).equals("``") || (!sentence.tag(i).equals("''") && !open);
          since = sentence.index();
        } else {
          inside[i] = open;
        }
      }
      quoted[sentence.index()] = inside;
    }
  }

  boolean contains(Sentence sentence, int token) {
    return quoted[sentence.index()][token];
  }

  /** Who is said to speak in a sentence, outside of its quotations. */
  @Nullable ActorDraft speaker(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!contains(sentence, i)
          && words.is("speech", sentence.lemma(i))
          && sentence.tag(i).startsWith("V")) {
        int verb = i;
        ActorDraft subject =
            Arrays.stream(sentence.children(verb, "nsubj").toArray())
                .mapToObj(child -> drafts.at(sentence, child))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }
}
