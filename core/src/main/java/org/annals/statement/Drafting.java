package org.annals.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.annals.language.Sentence;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts the parts of one statement together, as every rule does it. */
final class Drafting {

  private final Sources sources;
  private final CueWords cueWords;
  private final Contents contents;

  Drafting(Sources sources, CueWords cueWords, Contents contents) {
    this.contents = contents;
    this.sources = sources;
    this.cueWords = cueWords;
  }

  /**
   * A draft of a verb's statement.
   *
   * @param source head token of the source's phrase; {@link Sentence#NONE} where nobody is named
   * @param words the cue's words found so far
   */
  Draft of(
      Scope scope,
      int verb,
      int source,
      TreeSet<Integer> words,
      List<Range> content,
      int addressee) {
    Sentence sentence = scope.sentence();
    List<Range> taken = new ArrayList<>(content);
    Draft.Source who = null;
    if (source >= 0) {
      Range phrase = clear(sources.phrase(scope, source, verb), source, content);
      who =
          new Draft.Source(sentence.index(), source, sentence.span(phrase.first(), phrase.last()));
      taken.add(phrase);
    }
    cueWords.addOccasion(scope, verb, words);
    cueWords.addLooseOccasion(scope, contents, verb, taken, words);
    return draft(scope, verb, who, words, taken, content, addressee);
  }

  private static Draft draft(
      Scope scope,
      int verb,
      Draft.@Nullable Source who,
      TreeSet<Integer> words,
      List<Range> taken,
      List<Range> content,
      int addressee) {
    List<Span> spans = content.stream().map(range -> Contents.span(scope, range)).toList();
    return new Draft(
        scope.sentence().index(),
        verb,
        who,
        CueWords.spans(scope.sentence(), words, taken),
        spans,
        addressee >= 0 ? List.of(addressee) : List.of());
  }

  /** The part of the source's phrase around its head that the content does not have. */
  private static Range clear(Range phrase, int head, List<Range> content) {
    int first = phrase.first();
    int last = phrase.last();
    for (Range part : content) {
      if (part.first() > head) {
        last = Math.min(last, part.first() - 1);
      }
      if (part.last() < head) {
        first = Math.max(first, part.last() + 1);
      }
    }
    return new Range(Math.min(first, head), Math.max(last, head));
  }
}
