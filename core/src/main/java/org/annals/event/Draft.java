package org.annals.event;

import java.util.List;
import org.annals.date.PartialDate;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** An event before it has its id; what it is within is told by the token of the outer predicate. */
record Draft(
    int sentence,
    int token,
    Sense sense,
    @Nullable EventType type,
    Span trigger,
    Parties parties,
    @Nullable String place,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    Reality reality,
    @Nullable Span hedge,
    int within,
    List<Figure> figures,
    double confidence) {

  Event event(String id, @Nullable String within) {
    return new Event(
        id,
        sentence,
        type,
        sense.mode(),
        sense.contexts(),
        trigger,
        parties.actors(),
        parties.recipients(),
        parties.objects(),
        place,
        from,
        to,
        reality.status(),
        reality.negated(),
        hedge,
        within,
        null,
        figures,
        confidence,
        sense.id());
  }

  boolean says(Draft other) {
    return sentence == other.sentence
        && type == other.type
        && trigger.equals(other.trigger)
        && parties.equals(other.parties);
  }
}
