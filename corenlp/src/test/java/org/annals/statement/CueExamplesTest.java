package org.annals.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.junit.jupiter.api.Test;

/** Every entry of the table of cues finds its example and leaves its counter-example alone. */
class CueExamplesTest {

  private static final StatementFinder FINDER = StatementFinder.load(Resources.builtIn());
  private static final List<Table.Row> ROWS =
      Table.read(Resources.builtIn(), CueLexicon.CUES, CueLexicon.COLUMNS);

  @Test
  void findsEveryExample() {
    List<String> missed = new ArrayList<>();
    for (Table.Row row : ROWS) {
      MarkedStatement expected = MarkedStatement.read(row.require("example"));
      List<MarkedStatement> found = MarkedStatement.all(FINDER, expected.text());
      if (!found.contains(expected)) {
        missed.add(row.get("example") + " gave " + found);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void findsNoCounterExample() {
    List<String> wrong = new ArrayList<>();
    for (Table.Row row : ROWS) {
      List<MarkedStatement> found = MarkedStatement.all(FINDER, row.require("counter"));
      if (!found.isEmpty()) {
        wrong.add(row.get("counter") + " gave " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void coversTheVocabularyOfReporting() {
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(180);
  }
}
