package org.annals.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.annals.actor.Actors;
import org.annals.language.Sentence;
import org.annals.text.Span;

/** Statements whose cue is a noun: <i>his claim that</i>, <i>expressed support for</i>. */
final class NounAttributions {

  private final CueLexicon lexicon;
  private final Contents contents;
  private final Sources sources;
  private final CueWords cueWords;

  NounAttributions(CueLexicon lexicon, Contents contents, Sources sources, CueWords cueWords) {
    this.lexicon = lexicon;
    this.contents = contents;
    this.sources = sources;
    this.cueWords = cueWords;
  }

  Optional<Draft> find(Scope scope, int noun, Cue cue, Actors actors) {
    Sentence sentence = scope.sentence();
    int next = noun + 1;
    if (next >= scope.high()) {
      return Optional.empty();
    }
    TreeSet<Integer> words = new TreeSet<>();
    words.add(noun);
    int first = next;
    boolean clause = true;
    if (takesThat(sentence, next, cue)
        || cue.takes(Complement.TO) && sentence.tag(next).equals("TO")
        || cue.takes(Complement.WHETHER) && Syntax.is(sentence, next, "whether")) {
      first = next;
    } else if (isPreposition(sentence, next, cue)) {
      words.add(next);
      first = next + 1;
      clause = false;
    } else {
      return Optional.empty();
    }
    Optional<Draft.Source> source = source(scope, noun, words, actors);
    if (source.isEmpty() && !sentence.word(next).equalsIgnoreCase("that")) {
      return Optional.empty();
    }
    int head = Math.max(first, Math.min(scope.high(), sentence.head(first)));
    return contents
        .rightOf(scope, noun, first, head < first ? first : head, clause)
        .map(range -> draft(scope, noun, source, words, range));
  }

  private Draft draft(
      Scope scope, int noun, Optional<Draft.Source> source, TreeSet<Integer> words, Range content) {
    Sentence sentence = scope.sentence();
    List<Span> spans = List.of(Contents.span(scope, content));
    List<Span> cue = CueWords.spans(sentence, words, List.of(content));
    return new Draft(sentence.index(), noun, source.orElse(null), cue, spans, List.of());
  }

  /** The conjunction, not the pronoun of a relative clause: <i>the claim that he made</i>. */
  private static boolean takesThat(Sentence sentence, int next, Cue cue) {
    return cue.takes(Complement.THAT)
        && Syntax.is(sentence, next, "that")
        && sentence.tag(next).equals("IN")
        && sentence.isRelation(next, "mark");
  }

  private static boolean isPreposition(Sentence sentence, int next, Cue cue) {
    return cue.prepositions().contains(sentence.word(next).toLowerCase(Locale.ROOT))
        && (sentence.tag(next).equals("IN") || sentence.tag(next).equals("TO"));
  }

  private Optional<Draft.Source> source(
      Scope scope, int noun, TreeSet<Integer> words, Actors actors) {
    Sentence sentence = scope.sentence();
    int possessor = sentence.child(noun, "nmod:poss");
    if (possessor >= 0 && scope.reaches(possessor)) {
      Range phrase = sources.phrase(scope, possessor, noun);
      int last = phrase.last();
      while (last > possessor && sentence.tag(last).equals("POS")) {
        last--;
      }
      return Optional.of(source(sentence, possessor, phrase.first(), last));
    }
    Optional<Draft.Source> light = lightSubject(scope, noun, words);
    return light.isPresent() ? light : nation(scope, noun, actors);
  }

  private static Draft.Source source(Sentence sentence, int head, int first, int last) {
    return new Draft.Source(sentence.index(), head, sentence.span(first, last));
  }

  /** The subject of a verb that lends itself to the noun: <i>they voiced fears that</i>. */
  private Optional<Draft.Source> lightSubject(Scope scope, int noun, TreeSet<Integer> words) {
    Sentence sentence = scope.sentence();
    int verb = sentence.head(noun);
    boolean light =
        verb >= scope.low()
            && verb < noun
            && sentence.isRelation(noun, "obj")
            && lexicon.isIn("light", sentence.lemma(verb))
            && !Syntax.isPassive(sentence, verb);
    if (!light) {
      return Optional.empty();
    }
    Optional<Integer> subject = sources.subject(scope, verb);
    if (subject.isPresent()) {
      words.addAll(cueWords.verbGroup(scope, verb));
      for (int i = verb + 1; i < noun; i++) {
        words.add(i);
      }
    }
    return subject.map(
        head -> {
          Range phrase = sources.phrase(scope, head, verb);
          return source(sentence, head, phrase.first(), phrase.last());
        });
  }

  /** A nation's name or a group's before the noun: <i>Russian claims that</i>. */
  private static Optional<Draft.Source> nation(Scope scope, int noun, Actors actors) {
    Sentence sentence = scope.sentence();
    int before = noun - 1;
    if (before < scope.low() || !Character.isUpperCase(sentence.word(before).codePointAt(0))) {
      return Optional.empty();
    }
    boolean named =
        actors.at(sentence.index(), before).isPresent()
            || !sentence.entity(before).equals("O")
            || sentence.tag(before).equals("JJ") && before > 0;
    return named ? Optional.of(source(sentence, before, before, before)) : Optional.empty();
  }
}
