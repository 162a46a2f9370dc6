package org.annals.event;

import java.util.Objects;
import org.annals.date.PartialDate;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report says is so, not that it happened.
 *
 * @param id identity within the account: {@code f1}, {@code f2} … in text order
 * @param sentence index of its sentence
 * @param kind what kind of thing is so
 * @param holder id of the actor who is there, controls, holds, stands …; null where unnamed
 * @param subject id of the actor held, stood by, measured against …; null where unnamed
 * @param place id of the place; null where there is none
 * @param from since when; null where unknown
 * @param to until when; null where unknown
 * @param negated whether the report denies it
 * @param ended whether the report says that it is over
 * @param reported id of the statement whose content it is; null for none
 * @param span the words that say so
 */
public record State(
    String id,
    int sentence,
    StateKind kind,
    @Nullable String holder,
    @Nullable String subject,
    @Nullable String place,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    boolean negated,
    boolean ended,
    @Nullable String reported,
    Span span) {

  public State {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }

  /** This state under another id. */
  State withId(String other) {
    return new State(
        other, sentence, kind, holder, subject, place, from, to, negated, ended, reported, span);
  }

  /** This state as the content of a statement. */
  public State reportedIn(String statement) {
    return new State(
        id, sentence, kind, holder, subject, place, from, to, negated, ended, statement, span);
  }
}
