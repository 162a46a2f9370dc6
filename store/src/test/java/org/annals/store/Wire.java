package org.annals.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.Sector;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.event.Status;
import org.annals.report.Corpus;
import org.annals.report.Reading;
import org.annals.report.Report;
import org.annals.report.ReportReader;
import org.annals.text.Span;
import org.annals.text.Text;

/** Reports made up for the purpose, read as files are, and what they say: "A met B" a line. */
final class Wire {

  private static final List<String> NAMES = List.of("Osei", "Lindqvist", "Keita", "Marwan Haddad");

  private Wire() {}

  /** The readings of some JSON Lines, in their order. */
  static List<Reading.Read> readings(String... lines) {
    List<Reading.Read> readings = new ArrayList<>();
    byte[] input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try (Corpus corpus = new ReportReader().open(List.of("-"), new ByteArrayInputStream(input))) {
      corpus.everything().forEachRemaining(reading -> readings.add((Reading.Read) reading));
    }
    return readings;
  }

  /** The accounts of the reports in some JSON Lines under their ids, as files are read together. */
  static List<Account> accounts(String... lines) {
    List<Account> accounts = new ArrayList<>();
    byte[] input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try (Corpus corpus = new ReportReader().open(List.of("-"), new ByteArrayInputStream(input))) {
      corpus.forEach(reading -> accounts.add(account((Reading.Read) reading)));
    }
    return accounts;
  }

  /** What a report says: every name an actor, every "met" an event of the first two actors. */
  static Account account(Reading.Read reading) {
    Report report = reading.report();
    Text text = report.text();
    List<Actor> actors = new ArrayList<>();
    for (String name : NAMES) {
      int at = text.string().indexOf(name);
      if (at >= 0) {
        Mention mention =
            new Mention(text.spanOfChars(at, at + name.length()), 0, 0, Mention.Form.NAME);
        actors.add(
            new Actor(
                "a" + (actors.size() + 1),
                name,
                ActorKind.PERSON,
                null,
                List.of(Sector.GOV),
                List.of(),
                List.of(mention)));
      }
    }
    return new Account(
        "Annals test",
        report,
        reading.notes(),
        List.of(),
        List.of(text.span()),
        actors,
        List.of(),
        List.of(),
        events(text, report.published(), actors.stream().map(Actor::id).toList()),
        List.of(),
        List.of());
  }

  private static List<Event> events(
      Text text, @org.jspecify.annotations.Nullable PartialDate day, List<String> parties) {
    List<Event> events = new ArrayList<>();
    for (int at = text.string().indexOf("met");
        at >= 0;
        at = text.string().indexOf("met", at + 1)) {
      Span trigger = text.spanOfChars(at, at + 3);
      events.add(
          new Event(
              "e" + (events.size() + 1),
              0,
              EventType.CONSULT,
              null,
              List.of(),
              trigger,
              parties,
              parties,
              List.of(),
              null,
              day,
              day,
              Status.OCCURRED,
              false,
              null,
              null,
              null,
              List.of(),
              0.9,
              "meet"));
    }
    return events;
  }
}
