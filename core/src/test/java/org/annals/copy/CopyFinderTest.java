package org.annals.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.annals.account.Account;
import org.annals.copy.Derivation.Direction;
import org.annals.resource.Resources;
import org.annals.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyFinderTest {

  private static final CopyFinder FINDER = CopyFinder.load(Resources.builtIn());

  private static final String SLUICES =
      "Engineers opened three sluices above Tarnow before sunrise to spare the old quarter.";
  private static final String FERRY =
      "A ferry with forty pilgrims aboard broke its moorings and drifted towards the weir.";
  private static final String MARKET =
      "Traders carried sacks of lentils up the stairs of the flooded market hall all night.";

  @Test
  void lightRewritingIsFollowed() {
    List<Passage> passages =
        FINDER.passages(
            Reports.text("a", SLUICES),
            Reports.text(
                "b",
                "At Tarnow, engineers opened three big sluices before sunrise to spare its old quarter."));
    assertThat(passages).hasSize(1);
    assertThat(passages.get(0).to().text())
        .isEqualTo("engineers opened three big sluices before sunrise to spare its old quarter");
  }

  @Test
  void formulasAndNamesAreNoPassages() {
    assertThat(
            FINDER.passages(
                Reports.text("a", "It was at the end of the day that all of them had left."),
                Reports.text("b", "They said that at the end of the day it was all for them.")))
        .isEmpty();
    assertThat(
            FINDER.passages(
                Reports.text("a", "It met the United Nations Relief Works Agency on Monday."),
                Reports.text("b", "Nobody at the United Nations Relief Works Agency was there.")))
        .isEmpty();
  }

  @Test
  void theEarlierIsTheSourceWhereTheClocksTell() {
    Derivation derivation =
        onlyRead(
            Reports.of("b", null, "2020-05-01T22:00:00-05:00", SLUICES),
            Reports.of("a", null, "2020-05-02T02:00:00Z", SLUICES, MARKET));
    assertThat(derivation.from()).isEqualTo("a");
    assertThat(derivation.direction()).isEqualTo(Direction.TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-02, 2020-05-02",
    "2020-05-02, 2020-05",
    "2020-05-02T08:00, 2020-05-02T19:00"
  })
  void clocksThatDoNotTellLeaveTheDirectionUnknown(String one, String other) {
    Derivation derivation =
        onlyRead(Reports.of("a", null, one, SLUICES), Reports.of("b", null, other, SLUICES));
    assertThat(derivation.direction()).isEqualTo(Direction.UNKNOWN);
  }

  @Test
  void whoCreditsTheOtherIsTheCopyWhateverTheClocks() {
    Derivation derivation =
        onlyRead(
            Reports.of("a", null, "2020-05-01", SLUICES, "The mayor told Al Jazeera it was late."),
            Reports.of("b", "Al Jazeera English", "2020-05-02", SLUICES, MARKET));
    assertThat(derivation.from()).isEqualTo("b");
    assertThat(derivation.credited()).isEqualTo("Al Jazeera");
    assertThat(derivation.direction()).isEqualTo(Direction.CREDIT);
  }

  @Test
  void creditThatRunsInACircleClosesNoCycle() {
    List<Derivation> derivations =
        FINDER.derivations(
            List.of(
                Reports.of("a", "Reuters", null, SLUICES, "The mayor told Al Jazeera it was late."),
                Reports.of("b", "Al Jazeera", null, SLUICES, "That is according to Kyodo."),
                Reports.of("c", "Kyodo", null, SLUICES, "The mayor told Reuters it was late.")));
    assertThat(derivations.stream().filter(d -> d.from() != null))
        .extracting(d -> d.from() + ">" + d.to())
        .containsExactly("b>a", "c>b");
  }

  @Test
  void whatWentFromHandToHandIsTakenFromTheLast() {
    List<Derivation> derivations =
        FINDER.derivations(
            List.of(
                Reports.of("c", null, "2020-05-03", SLUICES, MARKET),
                Reports.of("a", null, "2020-05-01", SLUICES),
                Reports.of("b", null, "2020-05-02", SLUICES, MARKET)));
    assertThat(derivations).extracting(d -> d.from() + ">" + d.to()).containsExactly("a>b", "b>c");
  }

  @Test
  void aReportMayHaveSeveralSources() {
    List<Derivation> derivations =
        FINDER.derivations(
            List.of(
                Reports.of("a", null, "2020-05-01", SLUICES),
                Reports.of("b", null, "2020-05-02", FERRY),
                Reports.of("c", null, "2020-05-03", FERRY, MARKET, SLUICES)));
    assertThat(derivations).extracting(d -> d.from() + ">" + d.to()).containsExactly("a>c", "b>c");
    assertThat(derivations.get(0).share()).isBetween(0.25, 0.4);
  }

  @Test
  void aQuotationThatBothHeardIsNoCopy() {
    String said =
        "“We shall open every sluice above Tarnow before sunrise and save the old quarter”";
    assertThat(
            FINDER.derivations(
                List.of(
                    Reports.text("a", said + ", the mayor promised.", MARKET),
                    Reports.text("b", "Her words were: " + said + ".", FERRY))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister told Al Jazeera that the dam would hold.|Al Jazeera",
        "The dam held, according to the state news agency Anadolu.|Anadolu Agency",
        "Xinhua news agency reported that the dam had held.|Xinhua",
        "The dam held, as first reported by the Guardian.|The Guardian",
        "ORSK, May 2 (Reuters) - The dam held on Monday.|Reuters",
      })
  void creditsAreRead(String sentence, String credited) {
    Account account = Reports.text("a", sentence);
    assertThat(FINDER.credited(account, new Span(0, 3))).contains(credited);
    assertThat(FINDER.derivations(List.of(account)))
        .extracting(Derivation::from, Derivation::credited, Derivation::share)
        .containsExactly(tuple(null, credited, 0.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister told reporters that the dam would hold.",
        "Crowds gathered in Times Square and told the Meridian Times of their joy.",
        "An Independent candidate won in the ward where the Guardian Bridge stands.",
      })
  void whatIsNoCreditIsNone(String sentence) {
    assertThat(FINDER.credited(Reports.text("a", sentence), new Span(0, 3))).isEmpty();
  }

  @Test
  void anOutletDoesNotCreditItself() {
    Account account =
        Reports.of("a", "Al Jazeera English", null, "She told Al Jazeera that the dam would hold.");
    assertThat(FINDER.derivations(List.of(account))).isEmpty();
  }

  @Test
  void theSentenceIsAskedBeforeTheReport() {
    String dateline = "ORSK, May 2 (Reuters) - The dam held on Monday.";
    Account account = Reports.text("a", dateline, "Its keeper told Al Jazeera that he was glad.");
    assertThat(FINDER.credited(account, new Span(dateline.length() + 3, dateline.length() + 9)))
        .contains("Al Jazeera");
    assertThat(FINDER.credited(account, new Span(0, 2))).contains("Reuters");
  }

  @Test
  void hostileRepetitionIsBounded() {
    Account words = Reports.text("a", "flood ".repeat(100_000) + ".");
    Account pairs = Reports.text("b", "flood river ".repeat(50_000) + SLUICES);
    Account triples = Reports.text("c", "river flood valley ".repeat(30_000) + SLUICES);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(FINDER.passages(words, words)).isEmpty();
          assertThat(FINDER.passages(pairs, triples)).isNotEmpty();
        });
  }

  private static Derivation onlyRead(Account... accounts) {
    List<Derivation> read =
        FINDER.derivations(List.of(accounts)).stream().filter(d -> d.from() != null).toList();
    assertThat(read).hasSize(1);
    return read.get(0);
  }
}
