package org.annals.brief;

import java.util.List;
import org.annals.account.Account;
import org.annals.actor.ActorKind;
import org.annals.actor.Role;
import org.annals.actor.Sector;
import org.annals.event.EventType;
import org.annals.event.StateKind;
import org.annals.event.Status;
import org.annals.place.PlaceKind;

/** Accounts made by hand, of reports made up for the purpose. */
public final class ExampleAccounts {

  private static final String TALKS =
      String.join(
          "\n",
          "Osei meets Lindqvist in Accra",
          "Ghanaian President Kwame Osei met Swedish Foreign Minister Karin Lindqvist in Accra on"
              + " Tuesday.",
          "The two agreed to open a consulate, and Lindqvist will visit Tamale in May.",
          "Sweden reportedly withdrew two advisers from Niger last week.",
          "\"We asked Mali to release the former minister Adama Keita,\" Osei told reporters.",
          "Mali denied that it holds him.",
          "Swedish engineers are based at Kotoka airfield.",
          "A march in Kumasi was called off; at least 12 people were hurt a week before.");

  private ExampleAccounts() {}

  /** A report of talks that has something for every group of a brief. */
  public static Account talks() {
    AccountBuilder account = AccountBuilder.of("harmattan-0412", TALKS.split("\n"));
    account
        .title("Osei meets Lindqvist in Accra")
        .source("The Harmattan")
        .url("https://harmattan.example/talks?a=1&b=2")
        .published("2031-04-09T18:05:00")
        .actor(
            "a1",
            "Kwame Osei",
            ActorKind.PERSON,
            "GHA",
            List.of(Sector.GOV),
            List.of(new Role("president", "GHA", null, null, false, account.span("President"))),
            "Osei",
            "Kwame Osei",
            "Osei#3")
        .actor(
            "a2",
            "Karin Lindqvist",
            ActorKind.PERSON,
            "SWE",
            List.of(Sector.GOV),
            List.of(
                new Role(
                    "foreign minister",
                    "SWE",
                    null,
                    null,
                    false,
                    account.span("Foreign Minister"))),
            "Lindqvist",
            "Karin Lindqvist",
            "Lindqvist#3")
        .state("a3", "Sweden", "SWE", "Sweden")
        .state("a4", "Mali", "MLI", "Mali", "Mali#2")
        .actor(
            "a5",
            "Adama Keita",
            ActorKind.PERSON,
            "MLI",
            List.of(Sector.ELI),
            List.of(new Role("minister", null, null, null, true, account.span("former minister"))),
            "Adama Keita")
        .actor(
            "a6", "reporters", ActorKind.GROUP, null, List.of(Sector.MED), List.of(), "reporters")
        .actor(
            "a7",
            "Swedish engineers",
            ActorKind.GROUP,
            "SWE",
            List.of(),
            List.of(),
            "Swedish engineers")
        .state("a8", "Niger", "NER", "Niger")
        .place("p1", "Accra", PlaceKind.CITY, "Accra#2")
        .place("p2", "Kotoka", PlaceKind.FACILITY, "Kotoka")
        .place("p3", "Kumasi", PlaceKind.CITY, "Kumasi")
        .place("p4", "Tamale", PlaceKind.CITY, "Tamale");
    return withSayings(withEvents(account)).build();
  }

  private static AccountBuilder withEvents(AccountBuilder account) {
    return account
        .event(EventBuilder.of("e1", EventType.CONSULT, "meets").by("a1", "a2").to("a1", "a2"))
        .event(
            EventBuilder.of("e2", EventType.CONSULT, "met")
                .by("a1", "a2")
                .to("a1", "a2")
                .in("p1")
                .on("2031-04-08"))
        .event(EventBuilder.of("e3", EventType.AGREE, "agreed").by("a1", "a2").to("a1", "a2"))
        .event(
            EventBuilder.of("e4", null, "open").by("a1", "a2").status(Status.PLANNED).within("e3"))
        .event(EventBuilder.of("e5", EventType.AGREE, "will").by("a2"))
        .event(
            EventBuilder.of("e6", EventType.CONSULT, "visit")
                .mode("visit")
                .by("a2")
                .in("p4")
                .on("2031-05")
                .status(Status.PLANNED)
                .within("e5"))
        .event(
            EventBuilder.of("e7", EventType.RETREAT, "withdrew")
                .mode("withdraw")
                .by("a3")
                .to("a8")
                .hedge("reportedly"))
        .event(
            EventBuilder.of("e8", EventType.REQUEST, "asked")
                .by("a1")
                .to("a4")
                .about("a5")
                .reported("s1"))
        .event(
            EventBuilder.of("e9", EventType.RETREAT, "release")
                .mode("release")
                .by("a4")
                .to("a5")
                .status(Status.REQUESTED)
                .within("e8")
                .reported("s1"))
        .event(EventBuilder.of("e10", EventType.PROTEST, "march").in("p3").status(Status.CANCELLED))
        .event(EventBuilder.of("e11", null, "hurt").figure("wounded", 12.0, null, "at least 12"))
        .event(EventBuilder.of("e12", null, "called off"));
  }

  private static AccountBuilder withSayings(AccountBuilder account) {
    return account
        .statement(
            "a1",
            "told",
            List.of("\"We asked Mali to release the former minister Adama Keita,\""),
            "a6")
        .statement("a4", "denied", List.of("that it holds him"))
        .state(StateKind.PRESENCE, "a7", null, "p2", "based at Kotoka airfield")
        .state(StateKind.CUSTODY, "a4", "a5", null, "holds him");
  }

  /** A report that could not be analysed, without a date. */
  public static Account notAnalysed() {
    return AccountBuilder.of("z-notes", "").note("not analysed: the language is unknown").build();
  }
}
