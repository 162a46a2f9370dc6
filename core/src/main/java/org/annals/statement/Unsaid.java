package org.annals.statement;

import java.util.stream.IntStream;
import org.annals.language.Sentence;

/** Tells cues that attribute something from those that nobody has said, thought or wished. */
final class Unsaid {

  /** How many words a denial may stand before the source's head: <i>not all of the men</i>. */
  private static final int DENIAL_REACH = 4;

  private final CueLexicon lexicon;

  Unsaid(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a draft by the cue at a token is the statement of nobody. */
  boolean holds(Sentence sentence, int cue, Draft draft) {
    Draft.Source source = draft.source();
    return source != null
            && source.sentence() == sentence.index()
            && (isOfEveryone(sentence, cue, source.head())
                || isOfNothing(sentence, cue, source.head())
                || isEveryday(sentence, cue, source.head())
                || isToEveryone(sentence, source.head(), draft))
        || isPossible(sentence, cue)
        || isTooMuch(sentence, cue)
        || isCondition(sentence, cue);
  }

  /** <i>you ask whether</i>, but not <i>you said that</i>, which was said. */
  private boolean isOfEveryone(Sentence sentence, int cue, int source) {
    return lexicon.isIn("everyone", sentence.word(source)) && !isPast(sentence, cue);
  }

  private static boolean isPast(Sentence sentence, int verb) {
    boolean participle = sentence.tag(verb).equals("VBN");
    return sentence.tag(verb).equals("VBD")
        || sentence
            .children(verb, "aux")
            .anyMatch(
                aux ->
                    sentence.tag(aux).equals("VBD")
                        || participle && sentence.lemma(aux).equals("have"));
  }

  /** <i>it is impossible to say whether</i>: an infinitive below what is so of nothing. */
  private static boolean isOfNothing(Sentence sentence, int cue, int source) {
    return Syntax.is(sentence, source, "it")
        && Syntax.hasTo(sentence, cue)
        && sentence.head(cue) >= 0
        && sentence.child(sentence.head(cue), "cop") >= 0;
  }

  /** <i>immigrants want to</i>: what any such people wish, nobody in particular has said. */
  private boolean isEveryday(Sentence sentence, int cue, int source) {
    return lexicon.isIn("everyday", sentence.lemma(cue))
        && sentence.tag(cue).equals("VBP")
        && cue + 1 < sentence.size()
        && sentence.tag(cue + 1).equals("TO")
        && sentence.tag(source).equals("NNS")
        && sentence.entity(source).equals("O")
        && sentence.children(source).findAny().isEmpty();
  }

  /** <i>too early to say whether</i>. */
  private boolean isTooMuch(Sentence sentence, int cue) {
    int adjective = sentence.head(cue);
    return adjective >= 0
        && adjective < cue
        && Syntax.hasTo(sentence, cue)
        && sentence
            .children(adjective, "advmod")
            .anyMatch(adverb -> lexicon.isIn("degree", sentence.word(adverb)));
  }

  /** <i>if the company says that</i>. */
  private boolean isCondition(Sentence sentence, int cue) {
    return sentence.isRelation(cue, "advcl")
        && sentence
            .children(cue, "mark")
            .anyMatch(mark -> lexicon.isIn("condition", sentence.word(mark)));
  }

  /** <i>they could be afraid of</i>: a state of mind that may be. */
  private boolean isPossible(Sentence sentence, int cue) {
    return sentence.child(cue, "cop") >= 0
        && sentence
            .children(cue, "aux")
            .anyMatch(aux -> lexicon.isIn("possible", sentence.word(aux)));
  }

  /** <i>a friend has told you</i>: one of any such persons to any reader. */
  private boolean isToEveryone(Sentence sentence, int source, Draft draft) {
    return draft.addressees().stream()
            .anyMatch(hearer -> lexicon.isIn("everyone", sentence.word(hearer)))
        && sentence
            .children(source, "det")
            .anyMatch(determiner -> lexicon.isIn("indefinite", sentence.word(determiner)));
  }

  /** <i>not all farmers</i>: such a source is no one that speaks, and its denial must be told. */
  boolean isDenied(Sentence sentence, int head) {
    return IntStream.of(sentence.subtree(head))
        .filter(token -> token <= head && token >= head - DENIAL_REACH)
        .anyMatch(token -> lexicon.isIn("denier", sentence.word(token)));
  }
}
