package org.annals.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.annals.Annals;
import org.annals.account.Account;
import org.annals.corenlp.SharedLanguage;
import org.annals.date.PartialDate;
import org.annals.identity.Identities;
import org.annals.identity.IdentityMaker;
import org.annals.report.Report;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;

/** What must hold of the facts of any set of reports. */
class ManyReportsTest {

  private static final Resources RESOURCES = Resources.builtIn();
  private static final IdentityMaker IDENTITIES = IdentityMaker.load(RESOURCES);
  private static final SituationMaker SITUATION = SituationMaker.load(RESOURCES);
  private static final LocalDate FIRST = LocalDate.parse("2010-01-01");

  private static final List<Account> MODELS = models();

  private static List<Account> models() {
    Annals annals = Annals.load(RESOURCES, SharedLanguage::get);
    List<String> texts =
        List.of(
            "Guatemalan President Rosa Fuentes met Honduran President Luis Paz on Monday.",
            "French troops are stationed in Timbuktu. Mali asked France to withdraw its troops.",
            "Armenia and Azerbaijan agreed a ceasefire on Monday. Armenian troops had fought"
                + " Azerbaijani troops.",
            "Canada imposed sanctions on Belarus. Belarus is holding journalist Pavel Sadovsky.",
            "Rebels captured the town of Bria. Algeria threatened to close its border with Libya.",
            "Uganda promised to release the activist Ruth Nalwanga. Rwanda backs the rebels.");
    return texts.stream().map(text -> annals.account(report("model", FIRST, text))).toList();
  }

  private static Report report(String id, LocalDate day, String text) {
    PartialDate published = PartialDate.ofDay(day);
    return new Report(id, null, null, null, null, published, null, "en", Text.of(text));
  }

  /** The same report under another id and date: its own dates stay, as old news told again. */
  private static Account copy(Account model, int number) {
    Report report =
        report("report " + number, FIRST.plusDays(number % 3000), model.report().text().string());
    return new Account(
        model.analyser(),
        report,
        model.notes(),
        model.furniture(),
        model.sentences(),
        model.actors(),
        model.places(),
        model.times(),
        model.events(),
        model.states(),
        model.statements());
  }

  private static List<Account> accounts(int count) {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      accounts.add(copy(MODELS.get(i % MODELS.size()), i));
    }
    return accounts;
  }

  private static List<Fact> facts(List<Account> accounts, Query query) {
    Identities identities = IDENTITIES.identities(accounts);
    return SITUATION.facts(accounts, List.of(), identities, query);
  }

  @Test
  void theOrderOfReportsMakesNoDifference() {
    List<Account> accounts = accounts(60);
    List<Fact> facts = facts(accounts, Query.ALL);
    assertThat(facts).extracting(Fact::kind).contains(FactKind.values());
    for (int seed = 0; seed < 20; seed++) {
      List<Account> shuffled = new ArrayList<>(accounts);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(facts(shuffled, Query.ALL)).as("seed %d", seed).isEqualTo(facts);
    }
  }

  @Test
  void factsStandInOrderOfKind() {
    assertThat(facts(accounts(60), Query.ALL)).extracting(Fact::kind).isSorted();
  }

  @Test
  void idsAreDistinctAndLastWhenReportsAreAdded() {
    List<String> few = facts(accounts(60), Query.ALL).stream().map(Fact::id).toList();
    assertThat(few).doesNotHaveDuplicates();
    assertThat(facts(accounts(90), Query.ALL)).extracting(Fact::id).containsAll(few);
  }

  @Test
  void beforeTheFirstReportNothingWasSoThatItDoesNotDate() {
    Query before = new Query(LocalDate.parse("2009-01-01"), null, null);
    assertThat(facts(accounts(60), before)).isEmpty();
  }

  @Test
  void whatConcernsACountryIsAllThatNamesIt() {
    List<Fact> all = facts(accounts(60), Query.ALL);
    List<Fact> ofMali = facts(accounts(60), new Query(null, null, "Mali"));
    assertThat(ofMali).isNotEmpty().isSubsetOf(all);
    assertThat(ofMali).extracting(Fact::kind).contains(FactKind.DEMAND, FactKind.PRESENCE);
    assertThat(facts(accounts(60), new Query(null, null, "MLI"))).isEqualTo(ofMali);
    assertThat(facts(accounts(60), new Query(null, null, "Sadovsky")))
        .isNotEmpty()
        .allMatch(fact -> fact.kind() == FactKind.CUSTODY);
    assertThat(facts(accounts(60), new Query(null, null, "Bhutan"))).isEmpty();
  }

  @Test
  void manyReportsTakeNotMuchLongerEach() {
    facts(accounts(600), Query.ALL);
    long few = nanoseconds(accounts(500));
    long many = nanoseconds(accounts(4_000));
    assertThat(many).as("few took %d ns", few).isLessThan(Math.max(few, 50_000_000L) * 32);
  }

  private static long nanoseconds(List<Account> accounts) {
    Identities identities = IDENTITIES.identities(accounts);
    long begin = System.nanoTime();
    SITUATION.facts(accounts, List.of(), identities, Query.ALL);
    return System.nanoTime() - begin;
  }
}
