package org.annals.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * "Will visit": the auxiliary is the pledge, and the visit its content.
 *
 * <p>Only an actor that is the subject of an active clause pledges, and only what the lexicon knows
 * as an act. To say that one will do harm is a threat, that one will not do good a refusal.
 */
final class Pledges {

  private static final Set<EventType> HOSTILE =
      Set.of(
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.SANCTION,
          EventType.PROTEST,
          EventType.THREATEN);

  private final Syntax syntax;
  private final Context context;
  private final Fillers fillers;
  private final VerbFrames verbs;

  Pledges(Syntax syntax, Context context, Fillers fillers, VerbFrames verbs) {
    this.syntax = syntax;
    this.context = context;
    this.fillers = fillers;
    this.verbs = verbs;
  }

  /** The auxiliary by which the act of a match is pledged, or {@link Syntax#NONE}. */
  int auxiliary(Match match) {
    int verb =
        match.frame().wordClass() == WordClass.VERB ? match.head() : match.frame().lightVerb();
    if (verb == Syntax.NONE
        || match.sense().type() == null
        || !match.isEvent()
        || !syntax.isVerb(verb)
        || verbs.isPassive(verb)) {
      return Syntax.NONE;
    }
    int aux = modal(verb);
    return aux != Syntax.NONE && isOwn(verb) && hasActor(verb, match) ? aux : Syntax.NONE;
  }

  private int modal(int verb) {
    int first = syntax.has(verb, "aux") ? verb : syntax.firstConjunct(verb);
    if (first != verb && !syntax.tag(verb).equals("VB")) {
      return Syntax.NONE;
    }
    return syntax
        .children(first, "aux")
        .filter(
            aux ->
                syntax.words().is("planned", syntax.word(aux))
                    || syntax.word(aux).equals("would") && isOwnWord(first))
        .findFirst()
        .orElse(Syntax.NONE);
  }

  /**
   * "Said that Sudan must return it": the modal by which a speaker asks something of another, or
   * {@link Syntax#NONE}.
   */
  int obligation(Match match) {
    int verb = match.head();
    int saying = syntax.head(verb);
    if (!match.isEvent()
        || match.sense().type() == null
        || !syntax.isVerb(verb)
        || !syntax.is(verb, "ccomp")
        || saying == Syntax.NONE
        || !syntax.words().is("saying", syntax.lemma(saying))
        || fillers.actors(speaker(saying)).isEmpty()
        || fillers.actors(speaker(saying)).equals(fillers.actors(doer(verb)))) {
      return Syntax.NONE;
    }
    return syntax
        .children(verb, "aux")
        .filter(aux -> syntax.words().is("obliged", syntax.word(aux)))
        .findFirst()
        .orElse(Syntax.NONE);
  }

  /** Who asks and who is asked, for an obligation. */
  Parties asking(Match match) {
    List<String> asked = ids(doer(match.head()));
    return new Parties(ids(speaker(syntax.head(match.head()))), List.of(), List.of()).toward(asked);
  }

  private List<String> ids(int token) {
    return fillers.actors(token).stream().map(Actor::id).toList();
  }

  private int speaker(int saying) {
    return verbs.verb(saying).fillers(Slot.SUBJECT).stream().findFirst().orElse(saying);
  }

  private int doer(int verb) {
    Slot slot = verbs.isPassive(verb) ? Slot.OBJECT : Slot.SUBJECT;
    return verbs.verb(verb).fillers(slot).stream().findFirst().orElse(verb);
  }

  /** "They said they would boycott": who speaks is who acts. */
  private boolean isOwnWord(int verb) {
    int saying = syntax.head(verb);
    if (!syntax.is(verb, "ccomp")
        || saying == Syntax.NONE
        || !syntax.words().is("saying", syntax.lemma(saying))) {
      return false;
    }
    int speaker = syntax.child(saying, "nsubj");
    int subject = syntax.child(verb, "nsubj");
    return speaker != Syntax.NONE
        && subject != Syntax.NONE
        && fillers.actor(speaker).isPresent()
        && fillers.actor(speaker).equals(fillers.actor(subject));
  }

  /** Neither under a condition nor the content of a word that makes it less than a pledge. */
  private boolean isOwn(int verb) {
    Context.Step step = context.step(verb);
    boolean conditional =
        syntax
            .children(verb, "mark")
            .anyMatch(mark -> syntax.words().is("condition", syntax.word(mark)));
    return !conditional && (step == null || step.effect() == null);
  }

  private boolean hasActor(int verb, Match match) {
    return match.sense().actor().contains(Slot.SUBJECT)
        && verbs.verb(verb).fillers(Slot.SUBJECT).stream()
            .anyMatch(subject -> fillers.actor(subject).isPresent());
  }

  /** What a pledge of the given act is. */
  static EventType type(@Nullable EventType pledged, boolean denied) {
    boolean hostile = pledged != null && HOSTILE.contains(pledged);
    if (denied) {
      return hostile ? EventType.AGREE : EventType.REJECT;
    }
    return hostile ? EventType.THREATEN : EventType.AGREE;
  }

  /** The sense that a pledge is coded by. */
  static final Sense PLEDGE = sense("pledge");

  /** The sense that an obligation is coded by. */
  static final Sense OBLIGATION = sense("obligation");

  private static Sense sense(String id) {
    return new Sense(
        id,
        Integer.MAX_VALUE,
        Sense.Kind.EVENT,
        EventType.AGREE,
        null,
        Map.of(),
        null,
        List.of(Slot.SUBJECT),
        List.of(),
        List.of(),
        false,
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        null,
        false,
        null);
  }
}
