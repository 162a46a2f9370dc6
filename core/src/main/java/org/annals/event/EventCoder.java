package org.annals.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.actor.Actors;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.place.Places;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.annals.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Codes the events and states of a report. Stateless but for its lexicon; safe for many threads.
 */
public final class EventCoder {

  private final Lexicon lexicon;

  private EventCoder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the lexicon.
   *
   * @throws org.annals.resource.ResourceException if it is broken
   */
  public static EventCoder load(Resources resources) {
    return new EventCoder(Lexicon.load(resources));
  }

  /**
   * Codes a report.
   *
   * @param published the report's date; null where unknown
   */
  public Events code(
      Text text,
      AnalyzedText analyzed,
      Actors actors,
      Places places,
      List<TimeExpression> times,
      @Nullable PartialDate published) {
    List<Draft> drafts = new ArrayList<>();
    List<State> states = new ArrayList<>();
    for (Sentence sentence : analyzed.sentences()) {
      SentenceCoder coder = new SentenceCoder(sentence, lexicon, actors, places, times);
      drafts.addAll(distinct(coder.events()));
      states.addAll(coder.states());
    }
    return new Events(events(drafts), numbered(states));
  }

  /** None said twice, in text order. */
  private static List<Draft> distinct(List<Draft> drafts) {
    List<Draft> distinct = new ArrayList<>();
    for (Draft draft : drafts) {
      if (distinct.stream().noneMatch(other -> other.says(draft))) {
        distinct.add(draft);
      }
    }
    distinct.sort(Comparator.comparing(Draft::trigger));
    return distinct;
  }

  private static List<Event> events(List<Draft> drafts) {
    Map<Position, String> ids = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      ids.putIfAbsent(new Position(draft.sentence(), draft.token()), "e" + (i + 1));
    }
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      String within = ids.get(new Position(draft.sentence(), draft.within()));
      events.add(draft.event("e" + (i + 1), within));
    }
    return events;
  }

  private record Position(int sentence, int token) {}

  private static List<State> numbered(List<State> states) {
    List<State> numbered = new ArrayList<>();
    for (State state : states) {
      numbered.add(state.withId("f" + (numbered.size() + 1)));
    }
    return numbered;
  }
}
