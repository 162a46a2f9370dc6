package org.annals.account;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.annals.actor.Actor;
import org.annals.actor.Mention;
import org.annals.actor.Role;
import org.annals.event.Event;
import org.annals.event.Figure;
import org.annals.event.State;
import org.annals.place.Place;
import org.annals.place.PlaceMention;
import org.annals.report.Report;
import org.annals.statement.Statement;
import org.annals.text.Span;
import org.annals.text.Text;
import org.annals.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Writes an account as one JSON object, field by field in the order of the contract. */
final class AccountJson {

  /** Version of the contract. */
  private static final int CONTRACT = 1;

  private final JsonGenerator json;
  private final Account account;
  private final Text text;

  AccountJson(JsonGenerator json, Account account) {
    this.json = json;
    this.account = account;
    this.text = account.report().text();
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeNumberField("annals", CONTRACT);
    json.writeStringField("analyser", account.analyser());
    report(account.report());
    strings("notes", account.notes());
    spans("furniture", account.furniture());
    sentences();
    array("actors", account.actors(), this::actor);
    array("places", account.places(), this::place);
    array("times", account.times(), this::time);
    array("events", account.events(), this::event);
    array("states", account.states(), this::state);
    array("statements", account.statements(), this::statement);
    json.writeEndObject();
  }

  private void report(Report report) throws IOException {
    json.writeObjectFieldStart("report");
    json.writeStringField("id", report.id());
    json.writeStringField("title", report.title());
    json.writeStringField("source", report.source());
    json.writeStringField("url", report.url());
    json.writeStringField("author", report.author());
    field("published", report.published());
    field("fetched", report.fetched());
    json.writeStringField("language", report.language());
    json.writeStringField("text", text.string());
    json.writeEndObject();
  }

  private void sentences() throws IOException {
    json.writeArrayFieldStart("sentences");
    for (int i = 0; i < account.sentences().size(); i++) {
      json.writeStartObject();
      json.writeNumberField("index", i);
      position(account.sentences().get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void actor(Actor actor) throws IOException {
    json.writeStringField("id", actor.id());
    json.writeStringField("name", actor.name());
    constant("kind", actor.kind());
    json.writeStringField("country", actor.country());
    strings("sectors", actor.sectors().stream().map(Enum::name).toList());
    array("roles", actor.roles(), this::role);
    array("mentions", actor.mentions(), this::mention);
  }

  private void role(Role role) throws IOException {
    json.writeStringField("title", role.title());
    json.writeStringField("of", role.of());
    field("from", role.from());
    field("to", role.to());
    json.writeBooleanField("former", role.former());
    span("span", role.span());
  }

  private void mention(Mention mention) throws IOException {
    position(mention.span());
    json.writeNumberField("sentence", mention.sentence());
    constant("form", mention.form());
  }

  private void place(Place place) throws IOException {
    json.writeStringField("id", place.id());
    json.writeStringField("name", place.name());
    json.writeStringField("country", place.country());
    number("latitude", place.latitude());
    number("longitude", place.longitude());
    json.writeNumberField("confidence", place.confidence());
    constant("kind", place.kind());
    json.writeStringField("gazetteer", place.gazetteer());
    array("mentions", place.mentions(), this::placeMention);
  }

  private void placeMention(PlaceMention mention) throws IOException {
    position(mention.span());
    json.writeNumberField("sentence", mention.sentence());
  }

  private void time(TimeExpression time) throws IOException {
    position(time.span());
    json.writeNumberField("sentence", time.sentence());
    field("from", time.from());
    field("to", time.to());
  }

  private void event(Event event) throws IOException {
    json.writeStringField("id", event.id());
    json.writeNumberField("sentence", event.sentence());
    json.writeStringField("type", event.type() == null ? null : event.type().name());
    json.writeStringField("mode", event.mode());
    strings("contexts", event.contexts());
    span("trigger", event.trigger());
    strings("actors", event.actors());
    strings("recipients", event.recipients());
    strings("objects", event.objects());
    json.writeStringField("place", event.place());
    field("from", event.from());
    field("to", event.to());
    constant("status", event.status());
    json.writeBooleanField("negated", event.negated());
    span("hedge", event.hedge());
    json.writeStringField("within", event.within());
    json.writeStringField("reported", event.reported());
    array("figures", event.figures(), this::figure);
    json.writeNumberField("confidence", event.confidence());
  }

  private void figure(Figure figure) throws IOException {
    json.writeStringField("what", figure.what());
    number("low", figure.low());
    number("high", figure.high());
    json.writeStringField("unit", figure.unit());
    if (figure.total() == null) {
      json.writeNullField("total");
    } else {
      json.writeBooleanField("total", figure.total());
    }
    span("span", figure.span());
  }

  private void state(State state) throws IOException {
    json.writeStringField("id", state.id());
    json.writeNumberField("sentence", state.sentence());
    constant("kind", state.kind());
    json.writeStringField("holder", state.holder());
    json.writeStringField("subject", state.subject());
    json.writeStringField("place", state.place());
    field("from", state.from());
    field("to", state.to());
    json.writeBooleanField("negated", state.negated());
    json.writeBooleanField("ended", state.ended());
    json.writeStringField("reported", state.reported());
    span("span", state.span());
  }

  private void statement(Statement statement) throws IOException {
    json.writeStringField("id", statement.id());
    json.writeNumberField("sentence", statement.sentence());
    json.writeStringField("speaker", statement.speaker());
    spans("source", statement.source());
    spans("cue", statement.cue());
    spans("content", statement.content());
    json.writeBooleanField("quoted", statement.quoted());
    strings("addressees", statement.addressees());
    json.writeStringField("within", statement.within());
  }

  private void position(Span span) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", text.slice(span));
  }

  private void span(String name, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField(name);
    } else {
      json.writeObjectFieldStart(name);
      position(span);
      json.writeEndObject();
    }
  }

  private void spans(String name, List<Span> spans) throws IOException {
    array(name, spans, this::position);
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A date, as ISO 8601. */
  private void field(String name, @Nullable Object date) throws IOException {
    json.writeStringField(name, date == null ? null : date.toString());
  }

  private void constant(String name, Enum<?> constant) throws IOException {
    json.writeStringField(name, constant.name().toLowerCase(Locale.ROOT));
  }

  /** Whole numbers without a fraction. */
  private void number(String name, @Nullable Double number) throws IOException {
    if (number == null) {
      json.writeNullField(name);
    } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      json.writeNumberField(name, number.longValue());
    } else {
      json.writeNumberField(name, number);
    }
  }

  private interface Writer<T> {
    void write(T part) throws IOException;
  }

  private <T> void array(String name, List<T> parts, Writer<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T part : parts) {
      json.writeStartObject();
      writer.write(part);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
