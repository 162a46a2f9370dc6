package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.Role;
import org.annals.actor.Sector;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.State;
import org.annals.event.StateKind;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.annals.place.PlaceMention;
import org.annals.report.Report;
import org.annals.statement.Statement;
import org.annals.text.Span;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Builds an account by hand: a text whose lines are its sentences, and parts that are found in it
 * by their words. Words that stand there more than once are told apart by the number behind a hash:
 * {@code met#2}.
 */
final class AccountBuilder {

  final Text text;
  private final String id;
  private @Nullable String title;
  private @Nullable String source;
  private @Nullable String url;
  private @Nullable PartialDate published;
  private final List<String> notes = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<State> states = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private AccountBuilder(String id, String text) {
    this.id = id;
    this.text = Text.of(text);
  }

  static AccountBuilder of(String id, String... sentences) {
    return new AccountBuilder(id, String.join("\n", sentences));
  }

  AccountBuilder title(String title) {
    this.title = title;
    return this;
  }

  AccountBuilder source(String source) {
    this.source = source;
    return this;
  }

  AccountBuilder url(String url) {
    this.url = url;
    return this;
  }

  AccountBuilder published(String date) {
    this.published = PartialDate.parse(date).orElseThrow();
    return this;
  }

  AccountBuilder note(String note) {
    notes.add(note);
    return this;
  }

  AccountBuilder actor(
      String actor,
      String name,
      ActorKind kind,
      @Nullable String country,
      List<Sector> sectors,
      List<Role> roles,
      String... mentions) {
    List<Mention> found = new ArrayList<>();
    for (String mention : mentions) {
      Span span = span(mention);
      found.add(new Mention(span, sentence(span), 0, Mention.Form.NAME));
    }
    actors.add(new Actor(actor, name, kind, country, sectors, roles, found));
    return this;
  }

  AccountBuilder person(
      String actor, String name, String country, Sector sector, String... mentions) {
    return actor(actor, name, ActorKind.PERSON, country, List.of(sector), List.of(), mentions);
  }

  AccountBuilder state(String actor, String name, String country, String... mentions) {
    return actor(actor, name, ActorKind.STATE, country, List.of(Sector.GOV), List.of(), mentions);
  }

  AccountBuilder place(String place, String name, PlaceKind kind, String mention) {
    Span span = span(mention);
    List<PlaceMention> mentions = List.of(new PlaceMention(span, sentence(span), 0));
    places.add(new Place(place, name, null, null, null, 0, kind, null, mentions));
    return this;
  }

  AccountBuilder event(EventBuilder event) {
    events.add(event.build(this));
    return this;
  }

  AccountBuilder state(
      StateKind kind,
      @Nullable String holder,
      @Nullable String subject,
      @Nullable String place,
      String words) {
    Span span = span(words);
    states.add(
        new State(
            "f" + (states.size() + 1),
            sentence(span),
            kind,
            holder,
            subject,
            place,
            null,
            null,
            false,
            false,
            null,
            span));
    return this;
  }

  AccountBuilder statement(
      @Nullable String speaker, String cue, List<String> content, String... addressees) {
    List<Span> cues = cue.isEmpty() ? List.of() : List.of(span(cue));
    List<Span> parts = content.stream().map(this::span).toList();
    int sentence = sentence(cues.isEmpty() ? parts.get(0) : cues.get(0));
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            sentence,
            speaker,
            List.of(),
            cues,
            parts,
            true,
            List.of(addressees),
            null));
    return this;
  }

  Span span(String words) {
    int hash = words.lastIndexOf('#');
    boolean numbered = hash > 0 && words.substring(hash + 1).matches("[1-9]");
    int number = numbered ? Integer.parseInt(words.substring(hash + 1)) : 1;
    String plain = numbered ? words.substring(0, hash) : words;
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = text.string().indexOf(plain, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("the text has no " + words);
      }
    }
    return text.spanOfChars(at, at + plain.length());
  }

  int sentence(Span span) {
    List<Span> sentences = sentences();
    return IntStream.range(0, sentences.size())
        .filter(i -> sentences.get(i).overlaps(span))
        .findFirst()
        .orElseThrow();
  }

  private List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    for (String line : text.string().split("\n")) {
      sentences.add(text.spanOfChars(begin, begin + line.length()));
      begin += line.length() + 1;
    }
    return sentences;
  }

  Account build() {
    Report report = new Report(id, title, source, url, null, published, null, "en", text);
    boolean empty = text.string().isBlank();
    return new Account(
        "Annals test",
        report,
        notes,
        List.of(),
        empty ? List.of() : sentences(),
        actors,
        places,
        List.of(),
        events,
        states,
        statements);
  }
}
