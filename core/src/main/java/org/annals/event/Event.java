package org.annals.event;

import java.util.List;
import java.util.Objects;
import org.annals.date.PartialDate;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report says happens, happened, will, might or did not happen.
 *
 * @param id identity within the account: {@code e1}, {@code e2} … in text order
 * @param sentence index of its sentence
 * @param type PLOVER's; null for a happening that PLOVER has no type for
 * @param mode PLOVER's, in lower case; null where there is none
 * @param contexts PLOVER's, in lower case
 * @param trigger the words that tell of it
 * @param actors ids of those who act (of all parties, where it is reciprocal)
 * @param recipients ids of those acted upon (of all parties, where it is reciprocal)
 * @param objects ids of third parties
 * @param place id of the place where it is; null where unknown
 * @param from when it begins; null where unknown
 * @param to when it ends; null where unknown
 * @param status whether it came about
 * @param negated whether the report denies it
 * @param hedge words that make it less than sure; null where there are none
 * @param within id of the event whose content this one is; null for none
 * @param reported id of the statement whose content this one is; null for none
 * @param figures numbers that belong to it
 * @param confidence that it is coded right, from 0 to 1
 * @param sense id of the lexicon's entry that it was coded by; not part of the contract
 */
public record Event(
    String id,
    int sentence,
    @Nullable EventType type,
    @Nullable String mode,
    List<String> contexts,
    Span trigger,
    List<String> actors,
    List<String> recipients,
    List<String> objects,
    @Nullable String place,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    Status status,
    boolean negated,
    @Nullable Span hedge,
    @Nullable String within,
    @Nullable String reported,
    List<Figure> figures,
    double confidence,
    String sense) {

  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(status, "status");
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    objects = List.copyOf(objects);
    figures = List.copyOf(figures);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("event " + id + " has the confidence " + confidence);
    }
  }

  /** This event as the content of a statement. */
  public Event reportedIn(String statement) {
    return new Event(
        id,
        sentence,
        type,
        mode,
        contexts,
        trigger,
        actors,
        recipients,
        objects,
        place,
        from,
        to,
        status,
        negated,
        hedge,
        within,
        statement,
        figures,
        confidence,
        sense);
  }

  /** This event coded otherwise. */
  public Event codedAs(@Nullable EventType otherType, @Nullable String otherMode) {
    return new Event(
        id,
        sentence,
        otherType,
        otherMode,
        contexts,
        trigger,
        actors,
        recipients,
        objects,
        place,
        from,
        to,
        status,
        negated,
        hedge,
        within,
        reported,
        figures,
        confidence,
        sense);
  }
}
