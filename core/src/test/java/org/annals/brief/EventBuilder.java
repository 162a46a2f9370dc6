package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.event.Figure;
import org.annals.event.Status;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** Builds one event of an {@link AccountBuilder}. */
final class EventBuilder {

  private final String id;
  private final @Nullable EventType type;
  private final String trigger;
  private @Nullable String mode;
  private List<String> actors = List.of();
  private List<String> recipients = List.of();
  private List<String> objects = List.of();
  private @Nullable String place;
  private @Nullable PartialDate day;
  private Status status = Status.OCCURRED;
  private boolean negated;
  private @Nullable String hedge;
  private @Nullable String within;
  private @Nullable String reported;
  private double confidence = 0.9;
  private final List<FigureWords> figures = new ArrayList<>();

  private record FigureWords(
      String what, @Nullable Double low, @Nullable Double high, String words) {}

  private EventBuilder(String id, @Nullable EventType type, String trigger) {
    this.id = id;
    this.type = type;
    this.trigger = trigger;
  }

  static EventBuilder of(String id, @Nullable EventType type, String trigger) {
    return new EventBuilder(id, type, trigger);
  }

  EventBuilder mode(String mode) {
    this.mode = mode;
    return this;
  }

  EventBuilder by(String... actors) {
    this.actors = List.of(actors);
    return this;
  }

  EventBuilder to(String... recipients) {
    this.recipients = List.of(recipients);
    return this;
  }

  EventBuilder about(String... objects) {
    this.objects = List.of(objects);
    return this;
  }

  EventBuilder in(String place) {
    this.place = place;
    return this;
  }

  EventBuilder on(String day) {
    this.day = PartialDate.parse(day).orElseThrow();
    return this;
  }

  EventBuilder status(Status status) {
    this.status = status;
    return this;
  }

  EventBuilder negated() {
    this.negated = true;
    return this;
  }

  EventBuilder hedge(String words) {
    this.hedge = words;
    return this;
  }

  EventBuilder within(String event) {
    this.within = event;
    return this;
  }

  EventBuilder reported(String statement) {
    this.reported = statement;
    return this;
  }

  EventBuilder confidence(double confidence) {
    this.confidence = confidence;
    return this;
  }

  EventBuilder figure(String what, @Nullable Double low, @Nullable Double high, String words) {
    figures.add(new FigureWords(what, low, high, words));
    return this;
  }

  Event build(AccountBuilder account) {
    Span span = account.span(trigger);
    return new Event(
        id,
        account.sentence(span),
        type,
        mode,
        List.of(),
        span,
        actors,
        recipients,
        objects,
        place,
        day,
        day,
        status,
        negated,
        hedge == null ? null : account.span(hedge),
        within,
        reported,
        figures.stream()
            .map(
                f ->
                    new Figure(
                        f.what(), f.low(), f.high(), "people", null, account.span(f.words())))
            .toList(),
        confidence,
        "test");
  }
}
