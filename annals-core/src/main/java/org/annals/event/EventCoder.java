package org.annals.event;

import java.util.List;
import org.annals.actor.Actors;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.place.Places;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.annals.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Codes the events and states of a report. Stateless but for its lexicon; safe for many threads.
 */
public final class EventCoder {

  private EventCoder() {}

  /**
   * Reads the lexicon.
   *
   * @throws org.annals.resource.ResourceException if it is broken
   */
  public static EventCoder load(Resources resources) {
    resources.fingerprint();
    return new EventCoder();
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
    return new Events(List.of(), List.of());
  }
}
