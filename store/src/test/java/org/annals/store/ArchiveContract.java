package org.annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.annals.ViewMaker;
import org.annals.Views;
import org.annals.account.Account;
import org.annals.archive.Anchor;
import org.annals.archive.Archive;
import org.annals.archive.ArchiveException;
import org.annals.archive.Correction;
import org.annals.contract.ContractJson;
import org.annals.event.EventType;
import org.annals.happening.Attestation;
import org.annals.happening.Happening;
import org.annals.report.Reading;
import org.annals.resource.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive has to do, whatever database it is in. */
abstract class ArchiveContract {

  static final ViewMaker MAKER = ViewMaker.load(Resources.builtIn());

  /** Reports with ids, addresses, revisions of both, a reprint, one without a date. */
  static final String[] LINES = {
    "{\"id\":\"x\",\"url\":\"https://a.example/1\",\"published\":\"2031-04-09\","
        + "\"text\":\"Osei met Lindqvist in Accra.\"}",
    "{\"url\":\"https://a.example/1\",\"published\":\"2031-04-10\","
        + "\"text\":\"Osei met Lindqvist in Accra on Tuesday.\"}",
    "{\"id\":\"y\",\"url\":\"https://a.example/1\",\"published\":\"2031-04-11\","
        + "\"text\":\"Keita met Osei.\"}",
    "{\"id\":\"x\",\"published\":\"2031-04-12\",\"text\":\"Osei met Lindqvist twice; they met.\"}",
    "{\"url\":\"https://b.example/1\",\"published\":\"2031-04-09\","
        + "\"text\":\"Osei met Lindqvist in Accra.\"}",
    "{\"id\":\"z\",\"text\":\"Marwan Haddad met Keita.\"}",
    "{\"id\":\"z\",\"title\":\"Talks\",\"text\":\"Marwan Haddad met Keita.\"}",
    "{\"text\":\"Haddad and Keita met.\"}",
  };

  @SuppressWarnings("NullAway.Init") // set before each test
  Archive archive;

  /** Opens the archive of this test, which is empty the first time. */
  abstract Archive open();

  @BeforeEach
  void openIt() {
    archive = open();
  }

  @AfterEach
  void closeIt() {
    archive.close();
  }

  private static List<String> happenings(Views views) {
    return views.happenings().stream().map(ContractJson::of).toList();
  }

  private static List<String> stories(Views views) {
    return views.stories().stream().map(ContractJson::of).toList();
  }

  private void assertHolds(Views views) {
    assertThat(archive.happenings().stream().map(ContractJson::of).toList())
        .isEqualTo(happenings(views));
    assertThat(archive.stories().stream().map(ContractJson::of).toList()).isEqualTo(stories(views));
    assertThat(archive.check()).isEmpty();
  }

  private void addAll(List<Reading.Read> readings) {
    readings.forEach(reading -> archive.add(reading, Wire.account(reading)));
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(archive.accounts()).isEmpty();
    assertThat(archive.happenings()).isEmpty();
    assertThat(archive.stories()).isEmpty();
    assertThat(archive.check()).isEmpty();
  }

  @Test
  void saysWhatIsNewKnownAndRevised() {
    List<Reading.Read> readings = Wire.readings(LINES[0], LINES[0], LINES[3]);
    assertThat(archive.holds(readings.get(0))).isFalse();
    assertThat(readings.stream().map(r -> archive.add(r, Wire.account(r))))
        .containsExactly(Archive.Added.NEW, Archive.Added.KNOWN, Archive.Added.REVISED);
    assertThat(archive.holds(readings.get(0))).isTrue();
  }

  @Test
  void hasTheSameIdsAndViewsAsFilesInAnyOrder() {
    Random random = new Random(7);
    List<Account> together = Wire.accounts(LINES);
    List<Reading.Read> readings = new ArrayList<>(Wire.readings(LINES));
    for (int round = 0; round < 12; round++) {
      Collections.shuffle(readings, random);
      addAll(readings);
      assertThat(archive.accounts()).containsExactlyInAnyOrderElementsOf(together);
      assertHolds(MAKER.views(together));
      List<String> ids = new ArrayList<>(archive.recorded().keySet());
      Collections.shuffle(ids, random);
      ids.forEach(archive::remove);
      while (!archive.recorded().isEmpty()) {
        assertThat(archive.remove(archive.recorded().keySet().iterator().next())).isTrue();
      }
      assertHolds(MAKER.views(List.of()));
    }
  }

  @Test
  void forgetsAReportAndTakesItBack() {
    addAll(Wire.readings(LINES));
    assertThat(archive.remove("y")).isTrue();
    assertThat(archive.remove("y")).isFalse();
    List<String> others = new ArrayList<>(List.of(LINES));
    others.remove(2);
    assertHolds(MAKER.views(Wire.accounts(others.toArray(String[]::new))));
    addAll(Wire.readings(LINES[2]));
    assertHolds(MAKER.views(Wire.accounts(LINES)));
  }

  @Test
  void keepsWhatItHasWhenItIsOpenedAnew() {
    addAll(Wire.readings(LINES));
    archive.close();
    archive = open();
    assertHolds(MAKER.views(Wire.accounts(LINES)));
  }

  @Test
  void appliesCorrectionsAndUndoesThem() {
    addAll(Wire.readings(LINES));
    Account x = archive.account("x").orElseThrow();
    Account y = archive.account("y").orElseThrow();
    String first = archive.happenings().get(0).attestations().get(0).report();
    Account accra = archive.account(first).orElseThrow();
    int type =
        archive.correct(
            new Correction.OfType(
                Anchor.ofEvent(accra, "e1").orElseThrow(), EventType.AGREE, null));
    int same = archive.correct(new Correction.OfHappenings(true, meeting("y"), meeting("z")));
    int actors =
        archive.correct(
            new Correction.OfActors(
                true,
                Anchor.ofActor(x, "a2").orElseThrow(),
                Anchor.ofActor(y, "a2").orElseThrow()));
    List<Account> accounts = archive.accounts();
    Views corrected = MAKER.views(accounts, archive.inForce());
    assertThat(happenings(corrected)).isNotEqualTo(happenings(MAKER.views(accounts)));
    assertThat(corrected.happenings()).anyMatch(h -> h.type() == EventType.AGREE);
    assertThat(corrected.happenings())
        .anyMatch(
            h ->
                h.attestations().stream()
                    .map(Attestation::report)
                    .toList()
                    .containsAll(List.of("y", "z")));
    assertHolds(corrected);
    archive.rebuild();
    assertHolds(corrected);
    for (int number : List.of(same, type, actors)) {
      assertThat(archive.undo(number)).isTrue();
      assertThat(archive.undo(number)).isFalse();
    }
    assertHolds(MAKER.views(accounts));
    assertThat(archive.corrections()).hasSize(3).allMatch(Archive.Entry::undone);
  }

  @Test
  void letsACorrectionRestWhileItsReportIsAway() {
    addAll(Wire.readings(LINES));
    archive.correct(new Correction.OfHappenings(true, meeting("y"), meeting("z")));
    Views corrected = MAKER.views(Wire.accounts(LINES), archive.inForce());
    assertThat(happenings(corrected)).isNotEqualTo(happenings(MAKER.views(Wire.accounts(LINES))));
    archive.remove("y");
    List<String> others = new ArrayList<>(List.of(LINES));
    others.remove(2);
    assertHolds(MAKER.views(Wire.accounts(others.toArray(String[]::new))));
    addAll(Wire.readings(LINES[2]));
    assertHolds(corrected);
  }

  @Test
  void findsAHappeningByTheIdOfAnyAttestation() {
    addAll(Wire.readings(LINES));
    List<String> before = archive.happenings().stream().map(Happening::id).toList();
    archive.correct(new Correction.OfHappenings(true, meeting("y"), meeting("z")));
    assertThat(archive.happenings().stream().map(Happening::id).toList().containsAll(before))
        .isFalse();
    assertThat(before).allMatch(id -> archive.happening(id).isPresent());
    assertThat(archive.happening("0000000000000000")).isEmpty();
    archive.stories().forEach(s -> assertThat(archive.story(s.id())).contains(s));
  }

  @Test
  void findsAHappeningByEveryPlaceWhereOneReportTellsOfIt() {
    addAll(Wire.readings(LINES));
    Account x = archive.account("x").orElseThrow();
    List<String> aliases =
        MAKER.happenings().attested(x).flatMap(told -> told.aliases().stream()).toList();
    assertThat(aliases).hasSize(2);
    assertThat(aliases.stream().map(archive::happening).distinct())
        .hasSize(1)
        .doesNotContain(Optional.empty());
  }

  @Test
  void refusesToTakeApartWhatOneReportTellsAsOne() {
    addAll(Wire.readings(LINES));
    Anchor again = Anchor.ofEvent(archive.account("x").orElseThrow(), "e2").orElseThrow();
    assertThatThrownBy(
            () -> archive.correct(new Correction.OfHappenings(false, meeting("x"), again)))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("report x tells both as one event");
    assertThat(archive.corrections()).isEmpty();
    assertHolds(MAKER.views(Wire.accounts(LINES)));
  }

  @Test
  void takesHappeningsOfTwoReportsApart() {
    addAll(Wire.readings(LINES));
    archive.correct(new Correction.OfHappenings(false, meeting("x"), meeting("y")));
    assertThat(archive.happenings()).hasSize(4);
    assertHolds(MAKER.views(Wire.accounts(LINES), archive.inForce()));
  }

  private Anchor meeting(String report) {
    return Anchor.ofEvent(archive.account(report).orElseThrow(), "e1").orElseThrow();
  }

  @Test
  void makesAccountsAnew() {
    addAll(Wire.readings(LINES));
    archive.rebuild(
        (readings, consumer) ->
            readings.forEachRemaining(r -> consumer.accept(Wire.account(r).with(List.of()))));
    assertThat(archive.happenings()).isEmpty();
    assertThat(archive.check()).isEmpty();
    assertThatThrownBy(
            () ->
                archive.rebuild(
                    (readings, consumer) -> {
                      consumer.accept(Wire.account(readings.next()));
                      throw new IllegalStateException("the engine broke down");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(archive.happenings()).isEmpty();
    archive.rebuild(
        (readings, consumer) -> readings.forEachRemaining(r -> consumer.accept(Wire.account(r))));
    assertHolds(MAKER.views(Wire.accounts(LINES)));
  }

  @Test
  void isWrittenByTwoAtOnce() throws InterruptedException {
    List<Reading.Read> readings = Wire.readings(LINES);
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    Thread beside =
        new Thread(
            () -> {
              try (Archive second = open()) {
                for (int i = readings.size() - 1; i >= 0; i--) {
                  second.add(readings.get(i), Wire.account(readings.get(i)));
                  second.happenings();
                }
              } catch (ArchiveException failed) {
                failures.add(failed);
              }
            });
    beside.start();
    addAll(readings);
    beside.join();
    assertThat(failures).isEmpty();
    assertHolds(MAKER.views(Wire.accounts(LINES)));
  }
}
