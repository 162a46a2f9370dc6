package org.annals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.actor.Sector;
import org.annals.event.EventType;
import org.annals.event.Status;
import org.annals.place.PlaceKind;
import org.annals.resource.Resources;
import org.junit.jupiter.api.Test;

/** How an event is put in English, whatever the form of the report's own words. */
class EventWordingTest {

  private static final Brief BRIEF = Brief.load(Resources.builtIn());

  private static AccountBuilder account(String... sentences) {
    AccountBuilder account = AccountBuilder.of("r", sentences);
    if (account.text.string().contains("Peru")) {
      account.state("a1", "Peru", "PER", "Peru");
    }
    if (account.text.string().contains("Chile")) {
      account.state("a2", "Chile", "CHL", "Chile");
    }
    return account;
  }

  private static List<String> lines(AccountBuilder account) {
    return BRIEF
        .markdown(FindingsBuilder.apart(List.of(account.build())))
        .lines()
        .filter(line -> line.strip().startsWith("- ") && !line.startsWith("- ["))
        .toList();
  }

  private static EventBuilder event(EventType type, String trigger) {
    return EventBuilder.of("e1", type, trigger);
  }

  @Test
  void pastVerbStandsAsItIs() {
    assertThat(
            lines(
                account("Peru accused Chile.")
                    .event(event(EventType.ACCUSE, "accused").by("a1").to("a2"))))
        .containsExactly("- Peru **accused** Chile — accuse [1]");
  }

  @Test
  void passiveIsTurnedRound() {
    assertThat(
            lines(
                account("Chile was thanked by Peru.")
                    .event(event(EventType.SUPPORT, "thanked").by("a1").to("a2"))))
        .containsExactly("- Peru **thanked** Chile — support [1]");
  }

  @Test
  void passiveWithOnePartyStaysPassive() {
    assertThat(
            lines(
                account("Peru was attacked.").event(event(EventType.ASSAULT, "attacked").by("a1"))))
        .containsExactly("- Peru was **attacked** — assault [1]");
  }

  @Test
  void nounBetweenTwoPartiesTakesTheVerbOfItsKind() {
    assertThat(
            lines(
                account("The bombing of Chile by Peru went on.")
                    .event(event(EventType.ASSAULT, "bombing").by("a1").to("a2"))))
        .containsExactly(
            "- Peru **attacked** Chile (“bombing of Chile by Peru went on”) — assault [1]");
  }

  @Test
  void nounWithOnePartyDoesNotSayWhoDidIt() {
    assertThat(
            lines(account("The siege of Peru.").event(event(EventType.COERCE, "siege").by("a1"))))
        .containsExactly("- **siege**: Peru — coerce [1]");
  }

  @Test
  void prepositionLeadsToWhomItIsDirected() {
    assertThat(
            lines(
                account("Peru apologised to Chile.")
                    .event(event(EventType.CONCEDE, "apologised").by("a1").to("a2"))))
        .containsExactly("- Peru **apologised** to Chile — concede [1]");
  }

  @Test
  void ongoingIsTold() {
    assertThat(
            lines(
                account("Peru is shelling Chile.")
                    .event(
                        event(EventType.ASSAULT, "shelling")
                            .by("a1")
                            .to("a2")
                            .status(Status.ONGOING))))
        .containsExactly("- Peru is **shelling** Chile — assault [1]");
  }

  @Test
  void whatIsPlannedIsNotToldAsDone() {
    assertThat(
            lines(
                account("The sanctions that Peru plans against Chile.")
                    .event(
                        event(EventType.SANCTION, "sanctions")
                            .by("a1")
                            .to("a2")
                            .status(Status.PLANNED))))
        .containsExactly(
            "- planned: Peru to **take measures against** Chile"
                + " (“sanctions that Peru plans against Chile”) — sanction [1]");
  }

  @Test
  void whatWasCalledOffIsSaid() {
    assertThat(
            lines(
                account("Peru will not visit Chile.")
                    .event(
                        event(EventType.CONSULT, "visit")
                            .by("a1")
                            .to("a2")
                            .status(Status.CANCELLED))))
        .containsExactly("- called off: Peru to **visit** Chile — consult [1]");
  }

  @Test
  void whatIsDeniedIsSaid() {
    assertThat(
            lines(
                account("Peru never attacked Chile.")
                    .event(event(EventType.ASSAULT, "attacked").by("a1").to("a2").negated())))
        .containsExactly("- not: Peru **attacked** Chile — assault [1]");
  }

  @Test
  void whoClaimsItIsSaid() {
    assertThat(
            lines(
                account("Chile said that Peru attacked.")
                    .statement("a2", "said", List.of("that Peru attacked"))
                    .event(event(EventType.ASSAULT, "attacked").by("a1").reported("s1"))))
        .containsExactly(
            "- according to Chile: Peru **attacked** — assault [1]",
            "- Chile **said** that Peru attacked [1]");
  }

  @Test
  void aCueThatIsNoFiniteVerbStandsBeside() {
    assertThat(
            lines(
                account("Chile fell silent, adding that Peru was worried.")
                    .statement("a2", "adding", List.of("that Peru was worried"))))
        .containsExactly("- Chile **said** (“adding”) that Peru was worried [1]");
  }

  @Test
  void figuresKeepTheirBounds() {
    assertThat(
            lines(
                account("Peru lost 1200.")
                    .event(
                        event(EventType.ASSAULT, "lost")
                            .by("a1")
                            .figure("killed", 1200.0, null, "1200")
                            .figure("wounded", 2.0, 4.0, "1200")
                            .figure("missing", null, 40.0, "1200"))))
        .containsExactly(
            "- Peru **lost**; killed: at least 1,200; wounded: 2 to 4; missing: up to 40"
                + " — assault [1]");
  }

  @Test
  void placeOfAFacilityIsAt() {
    assertThat(
            lines(
                account("Peru attacked Chile at Iquique harbour.")
                    .place("p1", "Iquique harbour", PlaceKind.FACILITY, "Iquique harbour")
                    .event(event(EventType.ASSAULT, "attacked").by("a1").to("a2").in("p1"))))
        .containsExactly("- Peru **attacked** Chile at Iquique harbour — assault [1]");
  }

  @Test
  void oneHappeningToldTwiceIsGivenOnceWithBothSources() {
    Findings findings =
        FindingsBuilder.of(
                account("Peru attacks Chile.", "Peru attacked Chile.")
                    .event(event(EventType.ASSAULT, "attacks").by("a1").to("a2"))
                    .event(
                        EventBuilder.of("e2", EventType.ASSAULT, "attacked")
                            .by("a1")
                            .to("a2")
                            .on("2030-01-02"))
                    .build())
            .same("r/e1", "r/e2")
            .build();
    assertThat(BRIEF.markdown(findings))
        .contains("\n- Peru **attacked** Chile, 2 Jan 2030 — assault [1] [2]\n");
  }

  @Test
  void eventsOfTwoDaysAreTwo() {
    assertThat(
            lines(
                account("Peru attacked Chile.", "Peru attacked Chile.")
                    .event(event(EventType.ASSAULT, "attacked").by("a1").to("a2").on("2030-01-01"))
                    .event(
                        EventBuilder.of("e2", EventType.ASSAULT, "attacked#2")
                            .by("a1")
                            .to("a2")
                            .on("2030-01-02"))))
        .hasSize(2);
  }

  @Test
  void actsInOppositeDirectionsAreTwo() {
    assertThat(
            lines(
                account("Peru attacked Chile.", "Chile attacked Peru.")
                    .event(event(EventType.ASSAULT, "attacked").by("a1").to("a2"))
                    .event(
                        EventBuilder.of("e2", EventType.ASSAULT, "attacked#2").by("a2").to("a1"))))
        .containsExactly(
            "- Peru **attacked** Chile — assault [1]", "- Chile **attacked** Peru — assault [2]");
  }

  @Test
  void descriptionStandsAtTheFirstNameAlone() {
    assertThat(
            lines(
                AccountBuilder.of("r", "Ana met Eva.", "Ana left Lima.")
                    .person("a1", "Ana Soto", "PER", Sector.OPP, "Ana")
                    .person("a2", "Eva Rojas", "CHL", Sector.GOV, "Eva")
                    .event(event(EventType.CONSULT, "met").by("a1", "a2").to("a1", "a2"))
                    .event(EventBuilder.of("e2", EventType.RETREAT, "left").by("a1"))))
        .containsExactly(
            "- Ana Soto (Peru, opposition) and Eva Rojas (Chile, government) **met** — consult [1]",
            "- Ana Soto **left** Lima — retreat [2]");
  }

  @Test
  void theReportsOwnWordsFollowTheVerbButNotOutOfARelativeClause() {
    assertThat(
            lines(
                AccountBuilder.of("r", "Ana won a seat.", "The seat that Ana won stays empty.")
                    .person("a1", "Ana Soto", "PER", Sector.OPP, "Ana")
                    .event(event(EventType.AGREE, "won").by("a1"))
                    .event(EventBuilder.of("e2", EventType.AGREE, "won#2").by("a1"))))
        .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith("- Ana Soto (Peru, opposition) **won** a seat")
        .doesNotContain("stays empty");
  }

  @Test
  void thinOnesAreCountedAndLeftOut() {
    String markdown =
        BRIEF.markdown(
            FindingsBuilder.apart(
                List.of(
                    account("A fire broke out.")
                        .event(EventBuilder.of("e1", null, "fire"))
                        .build())));
    assertThat(markdown).contains("> Note: Left out: one happening").doesNotContain("**fire**");
  }

  @Test
  void contentThatPointsInACircleIsToldOnce() {
    assertThat(
            lines(
                account("Peru agreed to agree.")
                    .event(event(EventType.AGREE, "agreed").by("a1").within("e2"))
                    .event(
                        EventBuilder.of("e2", EventType.AGREE, "agree#2").by("a1").within("e1"))))
        .containsExactly("- Peru **agreed** — agree [1]", "  - **agree**: Peru — agree [1]");
  }
}
