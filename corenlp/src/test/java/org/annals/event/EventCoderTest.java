package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.annals.corenlp.SharedLanguage;
import org.annals.event.Coding.Coded;
import org.annals.resource.Resources;
import org.junit.jupiter.api.Test;

/** One mechanism a test, each on a sentence of its own. */
class EventCoderTest {

  private static final Coding CODING = Coding.with(Resources.builtIn(), SharedLanguage.get());

  /** The one event of a type in a sentence, with what it rests on. */
  private record Found(Coded coded, Event event) {

    List<String> actors() {
      return countries(event.actors());
    }

    List<String> recipients() {
      return countries(event.recipients());
    }

    private List<String> countries(List<String> ids) {
      return ids.stream()
          .map(
              id ->
                  coded.actors().list().stream()
                      .filter(actor -> actor.id().equals(id))
                      .findFirst()
                      .orElseThrow())
          .map(actor -> actor.country() == null ? actor.name() : actor.country())
          .toList();
    }

    String trigger() {
      return coded.text().slice(event.trigger());
    }
  }

  private static Found found(EventType type, String sentence) {
    Coded coded = CODING.code(sentence);
    List<Event> events =
        coded.events().events().stream().filter(event -> event.type() == type).toList();
    assertThat(events).as("events of type %s in %s", type, coded.events()).hasSize(1);
    return new Found(coded, events.get(0));
  }

  @Test
  void thePassiveIsUndone() {
    Found attack = found(EventType.ASSAULT, "The port was bombed by Ethiopia on Sunday.");
    assertThat(attack.actors()).containsExactly("ETH");
  }

  @Test
  void bothPartiesOfAMeetingStandInBothRoles() {
    Found meeting = found(EventType.CONSULT, "Kenya met Uganda in Paris.");
    assertThat(meeting.actors()).containsExactly("KEN", "UGA");
    assertThat(meeting.recipients()).containsExactly("KEN", "UGA");
  }

  @Test
  void theSubjectOfAnInfinitiveIsThatOfItsVerb() {
    Found visit = found(EventType.CONSULT, "The Kenyan president wants to visit Uganda.");
    assertThat(visit.actors()).containsExactly("KEN");
    assertThat(visit.event().status()).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void whoIsAskedIsWhoWouldAct() {
    Coded coded = CODING.code("Kenya asked Uganda to withdraw its troops from Sudan.");
    Event withdrawal = only(coded, EventType.RETREAT);
    Event request = only(coded, EventType.REQUEST);
    assertThat(new Found(coded, withdrawal).actors()).containsExactly("UGA");
    assertThat(withdrawal.within()).isEqualTo(request.id());
    assertThat(withdrawal.status()).isEqualTo(Status.REQUESTED);
    assertThat(new Found(coded, request).recipients()).containsExactly("UGA");
  }

  private static Event only(Coded coded, EventType type) {
    List<Event> events = coded.events().events().stream().filter(e -> e.type() == type).toList();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  @Test
  void aRelativeClauseActsThroughItsAntecedent() {
    Found attack =
        found(EventType.ASSAULT, "Ethiopia, which bombed Eritrea in May, is a poor country.");
    assertThat(attack.actors()).containsExactly("ETH");
    assertThat(attack.recipients()).containsExactly("ERI");
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    Coded coded = CODING.code("Kenya condemned the coup and recalled its ambassador from Niger.");
    assertThat(new Found(coded, only(coded, EventType.ACCUSE)).actors()).containsExactly("KEN");
    assertThat(new Found(coded, only(coded, EventType.SANCTION)).actors()).containsExactly("KEN");
  }

  @Test
  void aLightVerbLendsItsSubject() {
    Found talks = found(EventType.CONSULT, "Kenya held talks with Uganda on Friday.");
    assertThat(talks.trigger()).isEqualTo("talks");
    assertThat(talks.actors()).containsExactlyInAnyOrder("KEN", "UGA");
  }

  @Test
  void aNounHasItsPartiesFromItsPossessorAndItsObject() {
    Found bombing = found(EventType.ASSAULT, "Israel's bombing of Lebanon went on for weeks.");
    assertThat(bombing.actors()).containsExactly("ISR");
    assertThat(bombing.recipients()).containsExactly("LBN");
  }

  @Test
  void talksBetweenTwoNameBoth() {
    Found talks = found(EventType.CONSULT, "Talks between Kenya and Uganda began on Friday.");
    assertThat(talks.actors()).containsExactlyInAnyOrder("KEN", "UGA");
  }

  @Test
  void whatIsDeniedIsNegated() {
    Found visit = found(EventType.CONSULT, "The Kenyan president did not visit Uganda.");
    assertThat(visit.event().negated()).isTrue();
  }

  @Test
  void failingDenies() {
    Found signing = found(EventType.AGREE, "Kenya and Uganda failed to sign the treaty.");
    assertThat(signing.event().negated()).isTrue();
  }

  @Test
  void aPledgeHoldsTheDeedThatItPromises() {
    Coded coded = CODING.code("Kenya will withdraw its troops from Somalia.");
    Event pledge = only(coded, EventType.AGREE);
    Event withdrawal = only(coded, EventType.RETREAT);
    assertThat(coded.text().slice(pledge.trigger())).isEqualTo("will");
    assertThat(withdrawal.status()).isEqualTo(Status.PLANNED);
    assertThat(withdrawal.within()).isEqualTo(pledge.id());
  }

  @Test
  void whatNobodyPledgesIsOnlyPlanned() {
    Coded coded = CODING.code("Talks between Kenya and Uganda will be held in Paris.");
    assertThat(coded.events().events()).noneMatch(event -> event.type() == EventType.AGREE);
    assertThat(only(coded, EventType.CONSULT).status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void whatNobodyHasSaidHeWillAcceptIsNotAccepted() {
    Coded coded = CODING.code("Kenya has not said whether it will visit Uganda.");
    assertThat(coded.events().events())
        .noneMatch(event -> event.status() == Status.OCCURRED && !event.negated());
  }

  @Test
  void thePresentProgressiveIsOngoing() {
    Found meeting =
        found(EventType.CONSULT, "The Kenyan president is meeting his Ugandan counterpart.");
    assertThat(meeting.event().status()).isEqualTo(Status.ONGOING);
  }

  @Test
  void aVisitThatIsCalledOffIsCancelled() {
    Found visit = found(EventType.CONSULT, "Kenya's president cancelled his visit to Uganda.");
    assertThat(visit.event().status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void aHedgeIsKept() {
    Found withdrawal =
        found(EventType.RETREAT, "Kenya reportedly withdrew its troops from Somalia.");
    Event event = withdrawal.event();
    assertThat(event.hedge()).isNotNull();
    assertThat(withdrawal.coded().text().slice(Objects.requireNonNull(event.hedge())))
        .isEqualTo("reportedly");
  }

  @Test
  void theDayOfTheSayingIsNotTheDayOfTheDeed() {
    Found attack = found(EventType.ASSAULT, "Ethiopia said on Tuesday that Eritrea bombed Kenya.");
    assertThat(attack.event().from()).isNull();
  }

  @Test
  void aDayThatHangsOnTheDeedIsItsDay() {
    Found attack = found(EventType.ASSAULT, "Eritrea bombed Kenya on Tuesday.");
    assertThat(attack.event().from()).hasToString("2026-01-27");
  }

  @Test
  void thePlaceIsThatOfTheDeed() {
    Found meeting = found(EventType.CONSULT, "The president of Kenya met Uganda in Paris.");
    assertThat(meeting.event().place()).isNotNull();
    assertThat(
            meeting
                .coded()
                .place(Objects.requireNonNull(meeting.event().place()))
                .orElseThrow()
                .name())
        .isEqualTo("Paris");
  }

  @Test
  void numbersKeepTheirQualifiers() {
    Found killing = found(EventType.ASSAULT, "Rebels killed at least 12 soldiers in Mali.");
    assertThat(killing.event().figures())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.what()).isEqualTo("killed");
              assertThat(figure.low()).isEqualTo(12);
              assertThat(figure.high()).isNull();
              assertThat(killing.coded().text().slice(figure.span())).isEqualTo("at least 12");
            });
  }

  @Test
  void nobodyActsOnHimself() {
    Coded coded = CODING.code("Kenya attacked Kenya.");
    assertThat(coded.events().events())
        .noneMatch(
            event -> event.actors().size() == 1 && event.actors().equals(event.recipients()));
  }

  @Test
  void troopsThatAreBasedSomewhereAreAPresence() {
    Coded coded = CODING.code("French troops are based in Gabon.");
    assertThat(coded.events().states())
        .singleElement()
        .satisfies(
            state -> {
              assertThat(state.kind()).isEqualTo(StateKind.PRESENCE);
              assertThat(state.holder()).isNotNull();
              assertThat(coded.place(Objects.requireNonNull(state.place())).orElseThrow().name())
                  .isEqualTo("Gabon");
            });
  }

  @Test
  void aStateThatIsOnlyPossibleIsNone() {
    Coded coded = CODING.code("French troops might be based in Gabon.");
    assertThat(coded.events().states()).isEmpty();
  }
}
