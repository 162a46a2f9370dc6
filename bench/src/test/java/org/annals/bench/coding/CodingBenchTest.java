package org.annals.bench.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodingBenchTest {

  private static GoldCoding gold(
      String id, String text, String type, List<String> actors, List<String> recipients) {
    return new GoldCoding(id, text, Set.of(type), actors, recipients, false);
  }

  private static CodedEvent event(String type, Set<String> actors, Set<String> recipients) {
    return new CodedEvent(type, actors, recipients);
  }

  @Test
  void distinctTypesCountOnce() {
    GoldCoding one = gold("1", "a", "AID", List.of("KEN"), List.of("SOM"));
    GoldCoding two = gold("2", "b", "REJECT", List.of(), List.of());
    CodingBench bench =
        new CodingBench(
            List.of(one, two),
            Map.of(
                "1",
                List.of(
                    event("AID", Set.of("KEN"), Set.of("SOM")),
                    event("AID", Set.of(), Set.of()),
                    event("CONSULT", Set.of(), Set.of()))));
    CodingResult result = bench.score(List.of(one, two));
    assertThat(result.types().recall()).isEqualTo(0.5);
    assertThat(result.types().precision()).isEqualTo(0.5);
    assertThat(result.types().f1()).isEqualTo(0.5);
    assertThat(result.coded()).isEqualTo(0.5);
    assertThat(result.pair()).isEqualTo(1);
  }

  @Test
  void oneTextTwiceAcceptsTheTypesOfBothForPrecisionOnly() {
    GoldCoding one = gold("1", "same", "AID", List.of(), List.of());
    GoldCoding two = gold("2", "same", "REJECT", List.of(), List.of());
    List<CodedEvent> events = List.of(event("AID", Set.of(), Set.of()));
    CodingResult result =
        new CodingBench(List.of(one, two), Map.of("1", events, "2", events))
            .score(List.of(one, two));
    assertThat(result.types().precision()).isEqualTo(1);
    assertThat(result.types().recall()).isEqualTo(0.5);
  }

  @Test
  void aPairNeedsTypeAndBothPartiesInOneEvent() {
    GoldCoding record = gold("1", "a", "AID", List.of("KEN"), List.of("SOM"));
    List<CodedEvent> apart =
        List.of(
            event("AID", Set.of("KEN"), Set.of()),
            event("AID", Set.of(), Set.of("SOM")),
            event("REJECT", Set.of("KEN"), Set.of("SOM")));
    assertThat(new CodingBench(List.of(record), Map.of("1", apart)).isPaired(record)).isFalse();
    List<CodedEvent> together = List.of(event("AID", Set.of("KEN", "UGA"), Set.of("SOM")));
    assertThat(new CodingBench(List.of(record), Map.of("1", together)).isPaired(record)).isTrue();
  }

  @Test
  void aSideWithoutCountriesAsksForNone() {
    GoldCoding record = gold("1", "a", "AID", List.of("KEN"), List.of());
    List<CodedEvent> events = List.of(event("AID", Set.of("KEN"), Set.of()));
    assertThat(new CodingBench(List.of(record), Map.of("1", events)).isPaired(record)).isTrue();
  }

  @Test
  void ofAReciprocalRecordTwoPartiesMustBeThere() {
    GoldCoding record =
        new GoldCoding(
            "1", "a", Set.of("CONSULT"), List.of("KEN", "SOM"), List.of("KEN", "SOM"), true);
    CodedEvent same = event("CONSULT", Set.of("KEN"), Set.of("KEN"));
    CodedEvent both = event("CONSULT", Set.of("KEN"), Set.of("SOM"));
    CodedEvent half = event("CONSULT", Set.of("KEN", "SOM"), Set.of("UGA"));
    assertThat(record.hasPartiesOf(same)).isFalse();
    assertThat(record.hasPartiesOf(both)).isTrue();
    assertThat(record.hasPartiesOf(half)).isFalse();
  }

  @Test
  void halvesAreMeasuredAlone() {
    GoldCoding one = gold("1", "a", "AID", List.of(), List.of());
    GoldCoding two = gold("2", "b", "AID", List.of(), List.of());
    CodingBench bench =
        new CodingBench(List.of(one, two), Map.of("1", List.of(event("AID", Set.of(), Set.of()))));
    assertThat(bench.score(List.of(one)).types().recall()).isCloseTo(1, within(1e-9));
    assertThat(bench.score(List.of(two)).types().recall()).isZero();
  }
}
