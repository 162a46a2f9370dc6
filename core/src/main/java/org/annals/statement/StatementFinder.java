package org.annals.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.actor.Actors;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.resource.Resources;
import org.annals.text.Text;

/** Finds who said what. Stateless but for its cues; safe for use by many threads. */
public final class StatementFinder {

  private final CueLexicon lexicon;
  private final VerbAttributions verbs;
  private final Parentheticals parentheticals;
  private final NounAttributions nouns;
  private final AdjectiveAttributions adjectives;
  private final PhraseAttributions phrases;
  private final Unsaid unsaid;

  private StatementFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.unsaid = new Unsaid(lexicon);
    Contents contents = new Contents(lexicon);
    Sources sources = new Sources(lexicon);
    CueWords cueWords = new CueWords(lexicon);
    Drafting drafting = new Drafting(sources, cueWords, contents);
    this.verbs = new VerbAttributions(lexicon, contents, sources, cueWords, drafting);
    this.parentheticals = new Parentheticals(contents, sources, cueWords, drafting);
    this.nouns = new NounAttributions(lexicon, contents, sources, cueWords);
    this.adjectives = new AdjectiveAttributions(lexicon, contents, sources, cueWords, drafting);
    this.phrases = new PhraseAttributions(lexicon, contents, sources);
  }

  /**
   * Reads the cues.
   *
   * @throws org.annals.resource.ResourceException if they are broken
   */
  public static StatementFinder load(Resources resources) {
    return new StatementFinder(CueLexicon.load(resources));
  }

  /** Finds all statements of a report, in text order. */
  public List<Statement> find(Text text, AnalyzedText analyzed, Actors actors) {
    Quotations quotations = Quotations.in(text, analyzed.sentences());
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : analyzed.sentences()) {
      drafts.addAll(drafts(sentence, quotations, actors));
    }
    List<Draft> continued = new Continuations(text, analyzed, quotations).continued(drafts);
    return new Assembly(unsaid, analyzed, quotations, actors).statements(continued);
  }

  private List<Draft> drafts(Sentence sentence, Quotations quotations, Actors actors) {
    List<Draft> drafts = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (int token = 0; token < sentence.size(); token++) {
      int cue = token;
      Scope scope = Scope.of(sentence, quotations, token);
      draft(scope, token, actors)
          .filter(draft -> !draft.content().isEmpty() && !draft.cue().isEmpty())
          .filter(draft -> !unsaid.holds(sentence, cue, draft))
          .filter(draft -> seen.add(List.of(draft.cue(), draft.content())))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> draft(Scope scope, int token, Actors actors) {
    Sentence sentence = scope.sentence();
    Optional<Draft> phrase = phrases.find(scope, token);
    if (phrase.isPresent()) {
      return phrase;
    }
    Optional<Draft> adjective =
        adjectives.cue(sentence, token).flatMap(cue -> adjectives.find(scope, token, cue));
    if (adjective.isPresent()) {
      return adjective;
    }
    if (Syntax.isNoun(sentence, token)) {
      return lexicon
          .find(Cue.Part.NOUN, sentence.lemma(token))
          .flatMap(cue -> nouns.find(scope, token, cue, actors));
    }
    return verbs.cue(sentence, token).flatMap(cue -> verbal(scope, token, cue));
  }

  private Optional<Draft> verbal(Scope scope, int verb, Cue cue) {
    Optional<Draft> parenthetical = parentheticals.find(scope, verb, cue);
    return parenthetical.isPresent() ? parenthetical : verbs.find(scope, verb, cue);
  }
}
