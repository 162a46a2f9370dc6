package org.annals.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.annals.language.Sentence;

/** Statements whose cue is an adjective or a participle like one: <i>is confident that</i>. */
final class AdjectiveAttributions {

  private final Frames frames;
  private final Contents contents;
  private final Sources sources;
  private final CueWords cueWords;
  private final CueLexicon lexicon;
  private final Drafting drafting;

  AdjectiveAttributions(
      CueLexicon lexicon,
      Contents contents,
      Sources sources,
      CueWords cueWords,
      Drafting drafting) {
    this.lexicon = lexicon;
    this.frames = new Frames(contents);
    this.contents = contents;
    this.sources = sources;
    this.cueWords = cueWords;
    this.drafting = drafting;
  }

  /** The cue that a word is by its form: participles have no lemma of their own as adjectives. */
  Optional<Cue> cue(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    boolean predicate = tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBD");
    return predicate && !sentence.isRelation(token, "amod")
        ? lexicon.find(Cue.Part.ADJECTIVE, sentence.word(token).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  Optional<Draft> find(Scope scope, int adjective, Cue cue) {
    Sentence sentence = scope.sentence();
    boolean predicate =
        sentence.child(adjective, "cop") >= 0
            || sentence.child(adjective, "aux:pass") >= 0
            || sentence.isRelation(adjective, "xcomp")
                && sentence.head(adjective) >= 0
                && lexicon.isIn("seeming", sentence.lemma(sentence.head(adjective)));
    Optional<Integer> source = sources.subject(scope, adjective);
    if (!predicate || source.isEmpty() || Syntax.is(sentence, source.get(), "it")) {
      return Optional.empty();
    }
    return frames
        .right(scope, adjective, cue)
        .flatMap(
            found ->
                contents
                    .rightOf(scope, adjective, found.first(), found.head(), found.clause())
                    .map(range -> draft(scope, adjective, source.get(), found, range)));
  }

  private Draft draft(Scope scope, int adjective, int source, Frames.Found found, Range content) {
    Sentence sentence = scope.sentence();
    TreeSet<Integer> words = cueWords.verbGroup(scope, adjective);
    int governor = sentence.head(adjective);
    if (sentence.isRelation(adjective, "xcomp") && governor >= 0 && governor < adjective) {
      words.addAll(cueWords.verbGroup(scope, governor));
    }
    for (int i = adjective + 1; i <= found.addressed() && i < content.first(); i++) {
      words.add(i);
    }
    return drafting.of(scope, adjective, source, words, List.of(content), Sentence.NONE);
  }
}
