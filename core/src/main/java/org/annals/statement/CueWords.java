package org.annals.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.annals.language.Sentence;
import org.annals.text.Span;

/** Collects the words of a cue: verb, auxiliaries, adverbs, particle, occasion. */
final class CueWords {

  private final CueLexicon lexicon;

  CueWords(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The verb and what stands right before it and belongs to it. */
  TreeSet<Integer> verbGroup(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    TreeSet<Integer> words = new TreeSet<>();
    words.add(verb);
    addHelpers(scope, verb, words);
    int quoted = Syntax.quotedAs(sentence, verb);
    if (quoted >= scope.low()) {
      words.add(quoted);
      words.add(verb - 1);
      addHelpers(scope, quoted, words);
    }
    int governor = sentence.head(verb);
    if (governor >= 0
        && governor < verb
        && scope.reaches(governor)
        && isInfinitiveOf(sentence, verb, governor)
        && lexicon.isIn("chain", sentence.lemma(governor))) {
      words.add(governor);
      addHelpers(scope, governor, words);
      addRun(sentence, governor + 1, verb - 1, words);
    }
    return words;
  }

  /** Also where the parser takes a word between them for an object: <i>have yet to say</i>. */
  private static boolean isInfinitiveOf(Sentence sentence, int verb, int governor) {
    return sentence.isRelation(verb, "xcomp")
        || sentence.isRelation(verb, "ccomp")
            && Syntax.hasTo(sentence, verb)
            && verb - governor <= 3;
  }

  private static void addRun(Sentence sentence, int from, int to, TreeSet<Integer> words) {
    if (to - from > 3) {
      return;
    }
    for (int i = from; i <= to; i++) {
      if (!Syntax.isPunctuation(sentence, i)) {
        words.add(i);
      }
    }
  }

  private static void addHelpers(Scope scope, int verb, TreeSet<Integer> words) {
    Sentence sentence = scope.sentence();
    sentence
        .children(verb)
        .filter(scope::reaches)
        .filter(
            child ->
                sentence.isRelation(child, "aux")
                    || sentence.isRelation(child, "cop")
                    || sentence.isRelation(child, "compound:prt")
                    || isNearAdverb(sentence, child, verb))
        .forEach(words::add);
  }

  private static boolean isNearAdverb(Sentence sentence, int child, int verb) {
    return sentence.isRelation(child, "advmod")
        && Math.abs(verb - child) <= 3
        && sentence.tag(child).startsWith("RB")
        && !isParted(sentence, child, verb)
        && sentence.children(child).findAny().isEmpty();
  }

  private static boolean isParted(Sentence sentence, int child, int verb) {
    for (int i = Math.min(child, verb); i < Math.max(child, verb); i++) {
      if (Syntax.isPunctuation(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Adds where or how it is said: <i>in a statement, at a news conference</i>. */
  void addOccasion(Scope scope, int verb, TreeSet<Integer> words) {
    Sentence sentence = scope.sentence();
    sentence
        .children(verb, "obl")
        .filter(child -> lexicon.isIn("occasion", sentence.lemma(child)))
        .forEach(
            child -> {
              for (int token : sentence.subtree(child)) {
                if (scope.reaches(token) && !sentence.isRelation(token, "acl")) {
                  words.add(token);
                }
              }
            });
  }

  /** Adds an occasion that the parser hung on another word, behind the cue and the content. */
  void addLooseOccasion(
      Scope scope, Contents contents, int verb, List<Range> taken, TreeSet<Integer> words) {
    Sentence sentence = scope.sentence();
    for (int i = verb + 1; i < scope.high(); i++) {
      int token = i;
      boolean free = taken.stream().noneMatch(range -> range.contains(token));
      if (free && scope.quotationAt(i).isEmpty() && contents.beginsOccasion(sentence, i)) {
        addRange(i, sentence.head(i), words);
        return;
      }
    }
  }

  private static void addRange(int from, int to, TreeSet<Integer> words) {
    for (int i = from; i <= to; i++) {
      words.add(i);
    }
  }

  /** The words as spans, neighbours in one, without what other roles have. */
  static List<Span> spans(Sentence sentence, TreeSet<Integer> words, List<Range> taken) {
    List<Span> spans = new ArrayList<>();
    int first = -1;
    int last = -2;
    for (int word : words) {
      if (taken.stream().anyMatch(range -> range.contains(word))
          || Syntax.isPunctuation(sentence, word) && word != last + 1) {
        continue;
      }
      if (word != last + 1) {
        if (first >= 0) {
          spans.add(sentence.span(first, last));
        }
        first = word;
      }
      last = word;
    }
    if (first >= 0) {
      while (last > first && Syntax.isPunctuation(sentence, last)) {
        last--;
      }
      spans.add(sentence.span(first, last));
    }
    return spans;
  }
}
