package org.annals.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.annals.language.Sentence;

/** Statements whose cue is a verb with its complement behind it, or in the passive voice. */
final class VerbAttributions {

  private final CueLexicon lexicon;
  private final Frames frames;
  private final Contents contents;
  private final Sources sources;
  private final CueWords cueWords;
  private final Drafting drafting;

  VerbAttributions(
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

  /** The cue that a verb is, its particle considered. */
  Optional<Cue> cue(Sentence sentence, int verb) {
    if (!Syntax.isVerb(sentence, verb)
        || sentence.isRelation(verb, "amod")
        || sentence.isRelation(verb, "compound")
        || sentence.isRelation(verb, "case")
        || isPreposition(sentence, verb)) {
      return Optional.empty();
    }
    String lemma = sentence.lemma(verb);
    if (verb + 1 < sentence.size()) {
      String next = sentence.word(verb + 1);
      Optional<Cue> phrasal = lexicon.find(Cue.Part.VERB, lemma + " " + next);
      if (phrasal.isPresent()) {
        return phrasal;
      }
    }
    if (sentence.child(verb, "compound:prt") >= 0) {
      return Optional.empty();
    }
    return lexicon.find(Cue.Part.VERB, lemma);
  }

  /** <i>talks regarding the bridge</i>; with an auxiliary it is a verb. */
  private boolean isPreposition(Sentence sentence, int verb) {
    return lexicon.isIn("preposition", sentence.word(verb))
        && sentence.child(verb, "aux") < 0
        && sentence.child(verb, "nsubj") < 0
        && (verb == 0 || !Syntax.is(sentence, verb - 1, ","));
  }

  Optional<Draft> find(Scope scope, int verb, Cue cue) {
    if (verb + 2 <= scope.high() && Syntax.quotedAs(scope.sentence(), verb + 2) == verb) {
      return Optional.empty();
    }
    return Syntax.isPassive(scope.sentence(), verb)
        ? passive(scope, verb, cue)
        : active(scope, verb, cue);
  }

  private Optional<Draft> active(Scope scope, int verb, Cue cue) {
    Optional<Integer> source = sources.subject(scope, verb);
    if (source.isEmpty() || isUnfit(scope.sentence(), source.get(), cue)) {
      return Optional.empty();
    }
    return frames
        .right(scope, verb, cue)
        .filter(found -> !isChained(scope.sentence(), verb, found))
        .flatMap(
            found ->
                contents
                    .rightOf(scope, verb, found.first(), found.head(), found.clause())
                    .map(content -> drafted(scope, verb, source.get(), found, List.of(content))));
  }

  /** In <i>declined to say whether</i> the two verbs are one cue, which is found at the second. */
  private boolean isChained(Sentence sentence, int verb, Frames.Found found) {
    return lexicon.isIn("chain", sentence.lemma(verb))
        && sentence.tag(found.first()).equals("TO")
        && lexicon
            .find(Cue.Part.VERB, sentence.lemma(Math.min(found.first() + 1, sentence.size() - 1)))
            .filter(inner -> inner.takes(Complement.WHETHER) || inner.takes(Complement.THAT))
            .isPresent();
  }

  /** Evidence speaks where a document or a person gives it: pictures and moves do not. */
  private boolean isUnfit(Sentence sentence, int source, Cue cue) {
    if (cue.expresses() != Cue.Expresses.EVIDENCE) {
      return false;
    }
    boolean named = !sentence.entity(source).equals("O") || sentence.tag(source).equals("PRP");
    boolean it = sentence.word(source).equalsIgnoreCase("it");
    return it
        || !named
            && !Syntax.isRelativePronoun(sentence, source)
            && !lexicon.isIn("document", sentence.lemma(source))
            && !lexicon.isIn("speaker", sentence.lemma(source));
  }

  private Draft drafted(
      Scope scope, int verb, int source, Frames.Found found, List<Range> content) {
    TreeSet<Integer> words = cueWords.verbGroup(scope, verb);
    boolean reaches = found.addressed() > verb;
    for (int i = verb + 1; reaches && i <= found.addressed(); i++) {
      int above = Math.max(0, scope.sentence().head(i));
      boolean time =
          contents.isCircumstance(scope.sentence(), i)
              || Syntax.isNoun(scope.sentence(), above)
                  && contents.isCircumstance(scope.sentence(), above);
      boolean hearer =
          found.addressee() >= 0 && Syntax.isBelow(scope.sentence(), i, found.addressee());
      if (!Syntax.isPunctuation(scope.sentence(), i) && (hearer || !time)) {
        words.add(i);
      }
    }
    return drafting.of(scope, verb, source, words, content, found.addressee());
  }

  private Optional<Draft> passive(Scope scope, int verb, Cue cue) {
    Sentence sentence = scope.sentence();
    int agent = Sources.agent(sentence, verb);
    int subject = sentence.child(verb, "nsubj");
    Optional<Frames.Found> found =
        frames.clause(scope, verb, cue).or(() -> passiveInfinitive(scope, verb, cue));
    if (found.isPresent() && subject < 0 && !Syntax.is(sentence, verb - 1, "it")) {
      return Optional.empty();
    }
    List<Range> content = new ArrayList<>();
    boolean addressed = cue.takes(Complement.WHOM) || cue.takes(Complement.WHOM_TO);
    boolean contentSubject =
        subject >= 0
            && !Syntax.is(sentence, subject, "it")
            && !(found.isPresent() && addressed)
            && (found.isPresent() || cue.takes(Complement.OBJECT) || hasPhrase(scope, verb, cue));
    if (contentSubject) {
      content.add(sources.phrase(scope, subject, verb));
    }
    Optional<Range> rest =
        found.isPresent()
            ? contents.rightOf(scope, verb, found.get().first(), found.get().head(), true)
            : passivePhrase(scope, verb, cue);
    rest.ifPresent(content::add);
    if (content.isEmpty() || found.isEmpty() && !contentSubject) {
      return Optional.empty();
    }
    TreeSet<Integer> words = cueWords.verbGroup(scope, verb);
    int hearer = found.isPresent() && addressed && subject >= 0 ? subject : Sentence.NONE;
    return Optional.of(drafting.of(scope, verb, agent, words, content, hearer));
  }

  private static Optional<Frames.Found> passiveInfinitive(Scope scope, int verb, Cue cue) {
    Sentence sentence = scope.sentence();
    boolean takes =
        cue.takes(Complement.WHAT_TO) || cue.takes(Complement.WHOM_TO) || cue.takes(Complement.TO);
    if (!takes || verb + 1 >= scope.high() || !sentence.tag(verb + 1).equals("TO")) {
      return Optional.empty();
    }
    int head = Math.max(verb + 2, sentence.head(verb + 1));
    return Optional.of(new Frames.Found(verb + 1, head, true, Sentence.NONE, verb));
  }

  private boolean hasPhrase(Scope scope, int verb, Cue cue) {
    return passivePhrase(scope, verb, cue).isPresent();
  }

  private Optional<Range> passivePhrase(Scope scope, int verb, Cue cue) {
    Sentence sentence = scope.sentence();
    int next = verb + 1;
    if (next >= scope.high()
        || !cue.prepositions().contains(sentence.word(next))
        || Sources.agent(sentence, verb) == next) {
      return Optional.empty();
    }
    int head = sentence.head(next) > next ? sentence.head(next) : next + 1;
    return contents.rightOf(scope, verb, next, Math.min(head, scope.high()), false);
  }
}
