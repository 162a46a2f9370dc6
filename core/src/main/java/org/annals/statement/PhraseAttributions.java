package org.annals.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.language.Sentence;
import org.annals.text.Span;

/** Statements whose cue is a phrase with a preposition: <i>according to X</i>. */
final class PhraseAttributions {

  private static final int MAXIMAL_WORDS = 5;

  private final CueLexicon lexicon;
  private final Contents contents;
  private final Sources sources;

  PhraseAttributions(CueLexicon lexicon, Contents contents, Sources sources) {
    this.lexicon = lexicon;
    this.contents = contents;
    this.sources = sources;
  }

  Optional<Draft> find(Scope scope, int token) {
    int last = cueFrom(scope, token);
    if (last < 0 || last >= scope.high()) {
      return Optional.empty();
    }
    Range source = source(scope, token, last + 1);
    List<Range> parts = content(scope, token, source.last());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = scope.sentence();
    int head = head(sentence, source);
    List<Span> content = parts.stream().map(part -> Contents.span(scope, part)).toList();
    return Optional.of(
        new Draft(
            sentence.index(),
            token,
            new Draft.Source(sentence.index(), head, sentence.span(source.first(), source.last())),
            List.of(sentence.span(token, last)),
            content,
            List.of()));
  }

  /** The last token of the longest phrase of the table that begins here; -1 for none. */
  private int cueFrom(Scope scope, int token) {
    Sentence sentence = scope.sentence();
    StringBuilder phrase = new StringBuilder();
    int last = -1;
    for (int i = token; i < Math.min(token + MAXIMAL_WORDS, scope.high()); i++) {
      phrase.append(i == token ? "" : " ").append(sentence.word(i).toLowerCase(Locale.ROOT));
      if (lexicon.find(Cue.Part.PREPOSITION, phrase.toString()).isPresent()) {
        last = i;
      }
    }
    return last;
  }

  private Range source(Scope scope, int cue, int first) {
    Sentence sentence = scope.sentence();
    int head = first;
    for (int i = first; i <= scope.high() && !Syntax.is(sentence, i, ","); i++) {
      boolean leaves = sentence.head(i) < cue || sentence.head(i) > i && Syntax.isVerb(sentence, i);
      head = i;
      if (leaves && (Syntax.isNoun(sentence, i) || sentence.tag(i).startsWith("PRP"))) {
        break;
      }
    }
    if (Syntax.isPunctuation(sentence, head)
        || !Syntax.isNoun(sentence, head) && !sentence.tag(head).startsWith("PRP")) {
      return upToComma(scope, first);
    }
    Range phrase = sources.phrase(scope, head, cue);
    int last = Math.max(first, phrase.last());
    if (cue == scope.low()) {
      last = Math.max(first, Math.min(last, firstCommaBefore(scope, first, last)));
    }
    return new Range(first, last);
  }

  private static Range upToComma(Scope scope, int first) {
    int last = first;
    while (last < scope.high() && !scope.sentence().word(last + 1).matches("[,.;:]")) {
      last++;
    }
    return new Range(first, last);
  }

  /** At the sentence's head the first comma ends the phrase unless an apposition follows. */
  private static int firstCommaBefore(Scope scope, int first, int last) {
    Sentence sentence = scope.sentence();
    for (int i = first + 1; i <= last; i++) {
      if (Syntax.is(sentence, i, ",")
          && i + 1 <= last
          && !sentence.tag(i + 1).matches("DT|W.*|NN.*")) {
        return i - 1;
      }
    }
    return last;
  }

  private static int head(Sentence sentence, Range source) {
    for (int i = source.first(); i <= source.last(); i++) {
      if (!source.contains(sentence.head(i))) {
        return i;
      }
    }
    return source.first();
  }

  private List<Range> content(Scope scope, int first, int last) {
    List<Range> parts = new ArrayList<>();
    if (first > scope.low()) {
      contents.trim(scope, startOfClause(scope, first), first - 1).ifPresent(parts::add);
    }
    Sentence sentence = scope.sentence();
    boolean comma = last < scope.high() && Syntax.is(sentence, last + 1, ",");
    if (last < scope.high() && (comma || parts.isEmpty())) {
      contents.trim(scope, last + 1, scope.high()).ifPresent(parts::add);
    }
    return parts;
  }

  /** The content of another cue's clause does not reach beyond that clause. */
  private int startOfClause(Scope scope, int first) {
    Sentence sentence = scope.sentence();
    for (int i = first - 1; i > scope.low(); i--) {
      boolean that = Syntax.is(sentence, i, "that") && sentence.isRelation(i, "mark");
      if (that && lexicon.find(Cue.Part.VERB, sentence.lemma(i - 1)).isPresent()) {
        return i + 1;
      }
    }
    return scope.low();
  }
}
