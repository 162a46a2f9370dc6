package org.annals.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.actor.Actor;

/**
 * Finds whom an act is directed at where its own slots do not say.
 *
 * <p>A demand that Chad withdraw is made of Chad; an offer to negotiate with Armenia is made to
 * Armenia; to reject a Senegalese plan is to reject Senegal's.
 */
final class Addressees {

  private static final Set<EventType> OF_DOER = EnumSet.of(EventType.REQUEST);
  private static final Set<EventType> OF_CONTENT =
      EnumSet.of(EventType.AGREE, EventType.THREATEN, EventType.REJECT);
  private static final Set<EventType> OF_OWNER =
      EnumSet.of(EventType.REJECT, EventType.ACCUSE, EventType.SUPPORT, EventType.CONCEDE);

  private final Syntax syntax;
  private final Fillers fillers;
  private final VerbFrames verbs;
  private final Map<Integer, Match> byHead;

  Addressees(Syntax syntax, Fillers fillers, VerbFrames verbs, Map<Integer, Match> byHead) {
    this.syntax = syntax;
    this.fillers = fillers;
    this.verbs = verbs;
    this.byHead = byHead;
  }

  /** The parties of a match, with recipients from its content or object where it has none. */
  Parties of(Match match) {
    Parties own = Parties.of(match, fillers);
    EventType type = match.sense().type();
    if (type == null
        || !own.recipients().isEmpty()
        || own.actors().isEmpty()
        || match.sense().reciprocal()) {
      return own;
    }
    if (OF_DOER.contains(type)) {
      own = own.toward(doers(match));
    }
    if (OF_CONTENT.contains(type)) {
      own = own.toward(recipientsOfContent(match));
    }
    return OF_OWNER.contains(type) ? own.toward(owners(match)) : own;
  }

  /** The subjects of the clauses that the act is about. */
  private List<String> doers(Match match) {
    List<String> ids = new ArrayList<>();
    for (int clause : content(match)) {
      if (syntax.isVerb(clause) && syntax.has(clause, "nsubj")) {
        Slot doer = verbs.isPassive(clause) ? Slot.OBJECT : Slot.SUBJECT;
        verbs.verb(clause).fillers(doer).forEach(subject -> addAll(subject, ids));
      }
    }
    return ids;
  }

  private List<String> recipientsOfContent(Match match) {
    List<String> ids = new ArrayList<>();
    for (int clause : content(match)) {
      Match inner = byHead.get(clause);
      if (inner != null && inner.isEvent() && inner.sense().type() != null) {
        Parties parties = Parties.of(inner, fillers);
        ids.addAll(parties.recipients());
        if (ids.isEmpty() && syntax.isNoun(clause)) {
          ids.addAll(parties.actors());
        }
      }
    }
    return ids;
  }

  private List<Integer> content(Match match) {
    return match.sense().content().stream()
        .flatMap(slot -> match.frame().fillers(slot).stream())
        .toList();
  }

  /** Whose plan, deed or demand the object is. */
  private List<String> owners(Match match) {
    List<String> ids = new ArrayList<>();
    for (int object : match.frame().fillers(Slot.OBJECT)) {
      if (!fillers.isActor(object)) {
        fillers.actor(object).map(Actor::id).ifPresent(ids::add);
      }
    }
    return ids;
  }

  private void addAll(int filler, List<String> ids) {
    fillers.actors(filler).forEach(actor -> ids.add(actor.id()));
  }
}
