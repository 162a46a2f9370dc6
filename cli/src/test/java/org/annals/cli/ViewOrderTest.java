package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.annals.Annals;
import org.annals.ViewMaker;
import org.annals.Views;
import org.annals.account.Account;
import org.annals.contract.ContractJson;
import org.annals.corenlp.CoreNlpLanguage;
import org.annals.report.Corpus;
import org.annals.report.Reading;
import org.annals.report.ReportReader;
import org.annals.resource.Resources;
import org.annals.situation.Query;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Views are functions of the set of reports: any order of reading gives the same lines. */
@NullMarked
class ViewOrderTest {

  private static final int ORDERS = 12;

  @Test
  void anyOrderGivesTheSameHappeningsStoriesAndFacts() {
    ViewMaker maker = ViewMaker.load(Resources.builtIn());
    List<Account> accounts = accounts();
    List<String> lines = lines(maker, accounts);
    assertThat(lines).hasSizeGreaterThan(accounts.size());
    for (int seed = 0; seed < ORDERS; seed++) {
      List<Account> shuffled = new ArrayList<>(accounts);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(lines(maker, shuffled)).as("seed %d", seed).isEqualTo(lines);
    }
  }

  private static List<String> lines(ViewMaker maker, List<Account> accounts) {
    Views views = maker.views(accounts);
    return Stream.of(
            views.happenings().stream().map(ContractJson::of),
            views.stories().stream().map(ContractJson::of),
            maker.situation(accounts, Query.ALL).stream().map(ContractJson::of))
        .flatMap(part -> part)
        .toList();
  }

  private static List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    String examples = Path.of("..", "examples").toString();
    try (Corpus corpus =
        new ReportReader().open(List.of(examples), InputStream.nullInputStream())) {
      List<Reading.Read> reports = new ArrayList<>();
      for (Reading reading : corpus) {
        reports.add((Reading.Read) reading);
      }
      Annals.load(Resources.builtIn(), CoreNlpLanguage::load)
          .accounts(reports.iterator(), 2, outcome -> accounts.add(outcome.account()));
    }
    return accounts;
  }
}
