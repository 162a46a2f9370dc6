package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.actor.Actors;
import org.annals.date.PartialDate;
import org.annals.language.Sentence;
import org.annals.place.Place;
import org.annals.place.Places;
import org.annals.text.Span;
import org.annals.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Codes the events of one sentence. */
final class SentenceCoder {

  private final Syntax syntax;
  private final Fillers fillers;
  private final Matcher matcher;
  private final List<Match> matches;
  private final Map<Integer, Match> byHead = new HashMap<>();
  private final Context context;
  private final Settings settings;
  private final Figures figures;
  private final Hedges hedges;
  private final Pledges pledges;
  private final Addressees addressees;
  private final List<Draft> drafts = new ArrayList<>();

  SentenceCoder(
      Sentence sentence,
      Lexicon lexicon,
      Actors actors,
      Places places,
      List<TimeExpression> times) {
    this.syntax = new Syntax(sentence, lexicon.words());
    this.fillers = new Fillers(syntax, actors, places, lexicon);
    this.matcher = new Matcher(syntax, lexicon, fillers);
    this.matches = matcher.events();
    matches.forEach(match -> byHead.put(match.head(), match));
    this.context = new Context(syntax, matches, matcher.owned(matches));
    this.settings = new Settings(syntax, fillers, context, times);
    this.figures = new Figures(syntax);
    this.hedges = new Hedges(syntax, context);
    this.addressees = new Addressees(syntax, fillers, matcher.verbs(), byHead);
    this.pledges = new Pledges(syntax, context, fillers, matcher.verbs());
  }

  List<Draft> events() {
    for (Match match : matches) {
      if (match.isEvent()) {
        code(match);
      }
    }
    return drafts;
  }

  /** What the report says is so in this sentence. */
  List<State> states() {
    return new StateCoder(syntax, fillers, context, settings).states(matcher.states());
  }

  private void code(Match match) {
    Parties parties = addressees.of(match);
    Place place = settings.place(match.sense(), match.frame()).orElse(null);
    if (!isTold(match, parties, place)) {
      return;
    }
    pledge(match, parties);
    TimeExpression time = settings.time(match.frame());
    Reality reality = reality(match);
    drafts.add(
        new Draft(
            syntax.sentence().index(),
            match.head(),
            match.sense(),
            match.sense().type(),
            trigger(match),
            parties,
            place == null ? null : place.id(),
            date(time, true),
            date(time, false),
            reality,
            hedges.of(match.head()),
            within(match.head()),
            figures.of(match),
            Confidence.of(match, parties, reality, syntax)));
  }

  private static @Nullable PartialDate date(@Nullable TimeExpression time, boolean from) {
    return time == null ? null : from ? time.from() : time.to();
  }

  private Reality reality(Match match) {
    Reality read = context.of(match.head());
    Reality lit = read.and(Reality.of(matcher.lightStatus(match.frame())));
    Status fixed = match.sense().status();
    return fixed == null || !lit.isFact() ? lit : new Reality(fixed, lit.negated());
  }

  /** A bare noun without parties, place or time tells of nothing in particular. */
  private boolean isTold(Match match, Parties parties, @Nullable Place place) {
    if (!parties.isEmpty()) {
      return true;
    }
    Frame frame = match.frame();
    if (frame.wordClass() == WordClass.VERB && syntax.isVerb(match.head())) {
      return syntax.isFinite(match.head()) || matcher.verbs().isPassive(match.head());
    }
    return place != null
        || frame.lightVerb() != Syntax.NONE
        || settings.hasOwnTime(match.head())
        || isSubject(match.head());
  }

  /** What does something in the sentence is told as something that is. */
  private boolean isSubject(int noun) {
    return syntax.is(noun, "nsubj")
        && syntax.head(noun) != Syntax.NONE
        && syntax.isVerb(syntax.head(noun));
  }

  /**
   * From the first word of the predicate to the last, where they stand together; else the chief.
   */
  private Span trigger(Match match) {
    int first = match.tokens().get(0);
    int last = match.tokens().get(match.tokens().size() - 1);
    boolean together = last - first == match.tokens().size() - 1;
    return together ? syntax.sentence().span(first, last) : syntax.sentence().span(match.head());
  }

  /** The event whose content a predicate is: the nearest one on the way out. */
  private int within(int token) {
    int at = token;
    for (int steps = 0; steps < Syntax.MOST_STEPS; steps++) {
      Context.Step step = context.step(at);
      if (step == null) {
        return Syntax.NONE;
      }
      Match outer = byHead.get(step.outer());
      boolean pledged = drafts.stream().anyMatch(draft -> draft.token() == step.outer());
      if (step.effect() != null && (pledged || outer != null && outer.isEvent())) {
        return step.outer();
      }
      at = step.outer();
    }
    return Syntax.NONE;
  }

  /** Codes the modal that makes an act a pledge or a demand, and the act as its content. */
  private void pledge(Match match, Parties parties) {
    int will = pledges.auxiliary(match);
    if (will != Syntax.NONE) {
      int verb = syntax.isVerb(match.head()) ? match.head() : match.frame().lightVerb();
      EventType type = Pledges.type(match.sense().type(), context.of(verb).negated());
      modal(will, Pledges.PLEDGE, type, parties);
      context.embed(verb, will, Effect.PLANNED);
      return;
    }
    int must = pledges.obligation(match);
    if (must != Syntax.NONE) {
      modal(must, Pledges.OBLIGATION, EventType.REQUEST, pledges.asking(match));
      context.embed(match.head(), must, Effect.REQUESTED);
    }
  }

  private void modal(int aux, Sense sense, EventType type, Parties parties) {
    if (drafts.stream().anyMatch(draft -> draft.token() == aux)) {
      return;
    }
    drafts.add(
        new Draft(
            syntax.sentence().index(),
            aux,
            sense,
            type,
            syntax.sentence().span(aux),
            parties,
            null,
            null,
            null,
            Reality.OCCURRED,
            hedges.of(syntax.head(aux)),
            Syntax.NONE,
            List.of(),
            Confidence.SOME));
  }
}
