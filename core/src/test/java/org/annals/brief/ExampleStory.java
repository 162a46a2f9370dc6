package org.annals.brief;

import java.util.List;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.actor.ActorKind;
import org.annals.actor.Sector;
import org.annals.copy.Change;
import org.annals.copy.Derivation;
import org.annals.copy.Passage;
import org.annals.date.PartialDate;
import org.annals.event.EventType;
import org.annals.happening.Difference;
import org.annals.happening.Location;
import org.annals.happening.Standing;
import org.annals.happening.Tally;
import org.annals.place.PlaceKind;
import org.annals.situation.Fact;
import org.annals.situation.FactKind;
import org.annals.situation.FactState;
import org.annals.text.Excerpt;

/** A story told by an agency and by an outlet that takes text from it, made by hand. */
final class ExampleStory {

  private ExampleStory() {}

  static Findings findings() {
    Account wire = wire();
    Account times = times();
    return FindingsBuilder.of(times, wire)
        .story("Blast at Kolda depot kills at least three")
        .same("wire-1/e1", "times-2/e1")
        .derived("wire-1/e2", "times-2/e2")
        .background("times-2/e3")
        .counting("wire-1/e1", killed(wire, times))
        .differing("wire-1/e1", day(wire, times))
        .spelling(
            new Difference(
                Difference.Kind.SPELLING,
                List.of(value(wire, "Kolda", "Kolda"), value(times, "Colda", "Colda"))))
        .derivation(copy(wire, times))
        .derivation(
            new Derivation(
                null, "Radio Sud", "times-2", 0, Derivation.Direction.CREDIT, List.of(), List.of()))
        .fact(sealedOff(times))
        .fact(demand(wire, times))
        .build();
  }

  private static Account wire() {
    return named(
            AccountBuilder.of(
                "wire-1",
                "Blast at Kolda depot kills at least three",
                "An explosion at a fuel depot in Kolda killed at least three people on Thursday.",
                "Mayor Aminata Sarr accused Transport Ouest of ignoring warnings.",
                "\"Nobody listened to the men who worked there,\" Sarr said."))
        .title("Blast at Kolda depot kills at least three")
        .source("Meridian Wire")
        .published("2031-02-06T08:00:00")
        .place("p1", "Kolda", PlaceKind.CITY, "Kolda")
        .event(
            EventBuilder.of("e1", null, "killed")
                .in("p1")
                .on("2031-02-06")
                .figure("killed", 3.0, null, "at least three people"))
        .event(EventBuilder.of("e2", EventType.ACCUSE, "accused").by("a1").to("a2"))
        .statement("a1", "said", List.of("\"Nobody listened to the men who worked there,\""))
        .build();
  }

  private static Account times() {
    return named(
            AccountBuilder.of(
                "times-2",
                "Six dead in depot fire",
                "Six people were killed on Wednesday in an explosion in Colda, Radio Sud said.",
                "\"Nobody listened to the men who worked there,\" said Aminata Sarr.",
                "She accused Transport Ouest of ignoring warnings; the firm denied that.",
                "Soldiers sealed off the depot in 2029 after a theft."))
        .title("Six dead in depot fire")
        .source("Harbour Times")
        .url("https://harbour.example/depot")
        .published("2031-02-07")
        .note("a sentence of 301 words was split")
        .place("p1", "Kolda", PlaceKind.CITY, "Colda")
        .actor("a3", "soldiers", ActorKind.GROUP, null, List.of(Sector.MIL), List.of(), "Soldiers")
        .event(
            EventBuilder.of("e1", null, "killed")
                .in("p1")
                .on("2031-02-05")
                .figure("killed", 6.0, 6.0, "Six people"))
        .event(EventBuilder.of("e2", EventType.ACCUSE, "accused").by("a1").to("a2"))
        .event(EventBuilder.of("e3", EventType.COERCE, "sealed off").by("a3").on("2029"))
        .statement("a1", "said#2", List.of("\"Nobody listened to the men who worked there,\""))
        .statement("a2", "denied", List.of("that"))
        .build();
  }

  private static AccountBuilder named(AccountBuilder account) {
    return account
        .person("a1", "Aminata Sarr", "SEN", Sector.GOV, "Aminata Sarr")
        .actor(
            "a2",
            "Transport Ouest",
            ActorKind.ORGANIZATION,
            "SEN",
            List.of(Sector.BUS),
            List.of(),
            "Transport Ouest");
  }

  private static Tally killed(Account wire, Account times) {
    return new Tally(
        "killed",
        3.0,
        6.0,
        List.of(
            new Tally.Value(
                "wire-1",
                "at least three people",
                day("2031-02-06"),
                FindingsBuilder.excerpt(wire, "at least three people")),
            new Tally.Value(
                "times-2",
                "Six people",
                day("2031-02-07"),
                FindingsBuilder.excerpt(times, "Six people"))));
  }

  private static Difference day(Account wire, Account times) {
    return new Difference(
        Difference.Kind.DATE,
        List.of(value(wire, "2031-02-06", "Thursday"), value(times, "2031-02-05", "Wednesday")));
  }

  private static Difference.Value value(Account account, String value, String words) {
    return new Difference.Value(
        account.report().id(), value, FindingsBuilder.excerpt(account, words));
  }

  private static Derivation copy(Account wire, Account times) {
    String shared = "accused Transport Ouest of ignoring warnings";
    return new Derivation(
        "wire-1",
        "Meridian Wire",
        "times-2",
        0.414,
        Derivation.Direction.TIME,
        List.of(
            new Passage(
                FindingsBuilder.excerpt(wire, shared), FindingsBuilder.excerpt(times, shared))),
        List.of(
            new Change(
                Change.Kind.ADDED, null, FindingsBuilder.excerpt(times, "the firm denied that")),
            new Change(
                Change.Kind.HARDENED,
                FindingsBuilder.excerpt(wire, "at least three"),
                FindingsBuilder.excerpt(times, "Six"))));
  }

  private static Fact sealedOff(Account times) {
    return new Fact(
        "fact 1",
        FactKind.CONTROL,
        List.of(new Fact.Party("holder", "soldiers", null, List.of(Sector.MIL))),
        null,
        new Location("Kolda", "SEN", 12.89, -14.94),
        FactState.HOLDS,
        null,
        day("2029"),
        null,
        day("2031-02-07"),
        1,
        Standing.SINGLE,
        evidence(times, "Soldiers sealed off the depot in 2029 after a theft."));
  }

  private static Fact demand(Account wire, Account times) {
    return new Fact(
        "fact 2",
        FactKind.DEMAND,
        List.of(
            new Fact.Party("asker", "Aminata Sarr", "SEN", List.of(Sector.GOV)),
            new Fact.Party("asked", "Transport Ouest", "SEN", List.of(Sector.BUS))),
        new Fact.About("heed warnings", null),
        null,
        FactState.REFUSED,
        null,
        day("2031-02-06"),
        null,
        day("2031-02-07"),
        1,
        Standing.DERIVED,
        Stream.concat(
                evidence(wire, "Mayor Aminata Sarr accused Transport Ouest of ignoring warnings.")
                    .stream(),
                evidence(
                    times,
                    "She accused Transport Ouest of ignoring warnings; the firm denied that.")
                    .stream())
            .toList());
  }

  private static List<Fact.Evidence> evidence(Account account, String sentence) {
    Excerpt excerpt = FindingsBuilder.excerpt(account, sentence);
    return List.of(
        new Fact.Evidence(account.report().id(), excerpt.begin(), excerpt.end(), excerpt.text()));
  }

  private static PartialDate day(String iso) {
    return PartialDate.parse(iso).orElseThrow();
  }
}
