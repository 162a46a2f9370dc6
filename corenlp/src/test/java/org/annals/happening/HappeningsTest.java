package org.annals.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.Annals;
import org.annals.ViewMaker;
import org.annals.account.Account;
import org.annals.corenlp.SharedLanguage;
import org.annals.date.PartialDate;
import org.annals.event.EventType;
import org.annals.event.Status;
import org.annals.report.Report;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which events of several reports are one happening, and what is said of it. */
@NullMarked
class HappeningsTest {

  private static final Annals ANNALS = Annals.load(Resources.builtIn(), SharedLanguage::get);
  private static final ViewMaker VIEWS = ViewMaker.load(Resources.builtIn());

  /** Reports of the form {@code OUTLET | DAY | TEXT}. */
  private static List<Happening> happenings(String... reports) {
    List<Account> accounts = new ArrayList<>();
    for (String report : reports) {
      String[] parts = report.split(" \\| ", 3);
      Text text = Text.of(parts[2]);
      @Nullable PartialDate published = PartialDate.parse(parts[1]).orElse(null);
      String id = "report-" + accounts.size();
      accounts.add(
          ANNALS.account(new Report(id, null, parts[0], null, null, published, null, "en", text)));
    }
    return VIEWS.views(accounts).happenings();
  }

  private static List<Happening> typed(EventType type, String... reports) {
    return happenings(reports).stream().filter(happening -> happening.type() == type).toList();
  }

  private static Happening only(EventType type, String... reports) {
    List<Happening> typed = typed(type, reports);
    assertThat(typed).hasSize(1);
    return typed.get(0);
  }

  @Test
  void aMeetingUnderWayAndOverIsOneMeetingWithTheDayThatOneReportGives() {
    Happening meeting =
        only(
            EventType.CONSULT,
            "Harbour Times | 2024-05-14 | Kenyan President William Ruto is meeting Ugandan"
                + " President Yoweri Museveni in Entebbe.",
            "Tamarind News | 2024-05-15 | Ugandan President Yoweri Museveni met Kenya's leader,"
                + " William Ruto, on Tuesday in Entebbe.");
    assertThat(meeting.reports()).isEqualTo(2);
    assertThat(meeting.from()).hasToString("2024-05-14");
    assertThat(meeting.status()).isEqualTo(Status.OCCURRED);
    assertThat(meeting.standing()).isEqualTo(Standing.CORROBORATED);
    assertThat(meeting.actors())
        .extracting(Party::name)
        .containsExactly("William Ruto", "Yoweri Museveni");
    assertThat(Optional.ofNullable(meeting.place()).map(Location::name)).contains("Entebbe");
    assertThat(meeting.differences()).isEmpty();
  }

  @Test
  void twoVisitsOfDifferentMonthsStayTwo() {
    assertThat(
            typed(
                EventType.CONSULT,
                "Harbour Times | 2024-05-14 | Kenyan President William Ruto visited Uganda in"
                    + " January.",
                "Tamarind News | 2024-05-15 | Kenyan President William Ruto visited Uganda in"
                    + " April."))
        .hasSize(2);
  }

  @Test
  void whatTwoPartiesDoIsNotWhatTwoOthersDo() {
    assertThat(
            typed(
                EventType.CONSULT,
                "Harbour Times | 2024-05-14 | The president of Kenya met the president of Uganda"
                    + " on Monday.",
                "Tamarind News | 2024-05-14 | The president of Chile met the president of Peru on"
                    + " Monday."))
        .hasSize(2);
  }

  @Test
  void whatOneReportTakesFromTheOtherIsDerived() {
    Happening withdrawal =
        only(
            EventType.RETREAT,
            "Harbour Times | 2024-05-14 | French forces withdrew on Monday from the desert base"
                + " near Gao that they had held for more than nine long years.",
            "Tamarind News | 2024-05-15 | French forces withdrew on Monday from the desert base"
                + " near Gao that they had held for more than nine long years.");
    assertThat(withdrawal.origins()).isEqualTo(1);
    assertThat(withdrawal.standing()).isEqualTo(Standing.DERIVED);
  }

  @Test
  void aTollThatRisesWithTimeIsNoDifference() {
    assertThat(tolls("at least 12", "17").differences()).isEmpty();
  }

  @Test
  void aTollThatFallsIsADifference() {
    Happening killing = tolls("17", "12");
    assertThat(killing.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.FIGURE);
    assertThat(killing.standing()).isEqualTo(Standing.DISPUTED);
  }

  private static Happening tolls(String first, String second) {
    return happenings(
            "Harbour Times | 2024-05-14 | A bomb killed "
                + first
                + " people at a market in Quetta"
                + " on Monday.",
            "Tamarind News | 2024-05-15 | A bomb killed "
                + second
                + " people at a market in"
                + " Quetta on Monday, police said.")
        .stream()
        .filter(happening -> !happening.figures().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsAskedForIsNotWhatHappened() {
    assertThat(
            typed(
                EventType.RETREAT,
                "Harbour Times | 2024-05-14 | Mali asked France to withdraw its troops.",
                "Tamarind News | 2024-05-20 | France withdrew its troops from Mali."))
        .extracting(Happening::status)
        .containsExactlyInAnyOrder(Status.REQUESTED, Status.OCCURRED);
  }
}
