package org.annals.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.Annals;
import org.annals.ViewMaker;
import org.annals.account.Account;
import org.annals.corenlp.SharedLanguage;
import org.annals.date.PartialDate;
import org.annals.report.Report;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For each kind of fact: some reports, and what holds after them. */
class SituationTest {

  private static final Resources RESOURCES = Resources.builtIn();
  private static final Annals ANNALS = Annals.load(RESOURCES, SharedLanguage::get);
  private static final ViewMaker VIEWS = ViewMaker.load(RESOURCES);
  private static final Map<String, Account> ACCOUNTS = new ConcurrentHashMap<>();

  @TestFactory
  Stream<DynamicContainer> kinds() {
    return Stream.of(FactKind.values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .map(
            kind ->
                DynamicContainer.dynamicContainer(
                    kind, Scenario.read(kind + ".txt").stream().map(SituationTest::test)));
  }

  private static DynamicTest test(Scenario scenario) {
    return dynamicTest(scenario.title(), () -> check(scenario));
  }

  private static void check(Scenario scenario) {
    List<Account> accounts = accounts(scenario);
    Query query = new Query(scenario.on(), null, null);
    List<Fact> facts = VIEWS.situation(accounts, query);
    for (ExpectedFact expected : scenario.expected()) {
      assertThat(facts).anyMatch(fits(expected));
    }
    for (ExpectedFact absent : scenario.absent()) {
      assertThat(facts).noneMatch(fits(absent));
    }
    List<Account> backwards = new ArrayList<>(accounts);
    Collections.reverse(backwards);
    assertThat(VIEWS.situation(backwards, query)).isEqualTo(facts);
  }

  private static Predicate<Fact> fits(ExpectedFact expected) {
    return new Predicate<>() {
      @Override
      public boolean test(Fact fact) {
        return expected.fits(fact);
      }

      @Override
      public String toString() {
        return expected.toString();
      }
    };
  }

  private static List<Account> accounts(Scenario scenario) {
    List<Account> accounts = new ArrayList<>();
    for (String report : scenario.reports()) {
      accounts.add(ACCOUNTS.computeIfAbsent(report, SituationTest::account));
    }
    return accounts;
  }

  private static Account account(String line) {
    String[] parts = line.split("\\s*\\|\\s*", 2);
    PartialDate published = PartialDate.parse(parts[0]).orElseThrow();
    String id = "report " + Integer.toHexString(line.hashCode());
    return ANNALS.account(
        new Report(id, null, null, null, null, published, null, "en", Text.of(parts[1])));
  }
}
