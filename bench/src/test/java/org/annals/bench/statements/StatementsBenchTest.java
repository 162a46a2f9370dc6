package org.annals.bench.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.annals.bench.align.Score;
import org.annals.bench.align.SpanAlignment.Pair;
import org.annals.bench.statements.Attributed.Role;
import org.annals.bench.statements.StatementsBench.ReportStatements;
import org.annals.bench.statements.StatementsBench.Result;
import org.annals.text.Span;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementsBenchTest {

  private static Attributed of(Set<Integer> source, Set<Integer> cue, Set<Integer> content) {
    return new Attributed(Map.of(Role.SOURCE, source, Role.CUE, cue, Role.CONTENT, content));
  }

  @Test
  void spansStandForTheTokensTheyTouch() {
    Text text = Text.of("“We left,” said Ana.");
    Attributed statement =
        Attributed.of(
            Attributed.tokensOf(text),
            List.of(new Span(16, 19)),
            List.of(new Span(11, 15)),
            List.of(new Span(0, 10)));
    assertThat(statement.of(Role.CONTENT)).containsExactlyInAnyOrder(0, 1);
    assertThat(statement.of(Role.CUE)).containsExactly(2);
    assertThat(statement.of(Role.SOURCE)).containsExactly(3);
  }

  @Test
  void rolesAreMeasuredByTokensOfAlignedPairs() {
    ReportStatements report =
        new ReportStatements(
            "r",
            List.of(
                of(Set.of(0, 1), Set.of(2), Set.of(3, 4, 5, 6)),
                of(Set.of(), Set.of(9), Set.of(10))),
            List.of(of(Set.of(1), Set.of(2), Set.of(3, 4)), of(Set.of(7), Set.of(8), Set.of(20))));
    Result result = StatementsBench.score(List.of(report));
    assertScore(result.soft().get(Role.SOURCE), 1 / 2.0, 1 / 2.0);
    assertScore(result.soft().get(Role.CUE), 1 / 2.0, 1 / 2.0);
    assertScore(result.soft().get(Role.CONTENT), 1 / 2.0, 1 / 4.0);
    assertScore(result.exact().get(Role.SOURCE), 0, 0);
    assertScore(result.exact().get(Role.CUE), 1 / 2.0, 1 / 2.0);
    assertScore(result.exact().get(Role.CONTENT), 0, 0);
    assertScore(result.joint(), 1 / 2.0, 1 / 2.0);
  }

  private static void assertScore(@Nullable Score nullable, double precision, double recall) {
    Score score = Objects.requireNonNull(nullable);
    assertThat(score.precision()).isCloseTo(precision, within(1e-9));
    assertThat(score.recall()).isCloseTo(recall, within(1e-9));
  }

  @Test
  void theLikestIsAlignedFirst() {
    Attributed gold = of(Set.of(0), Set.of(1), Set.of(2, 3, 4));
    ReportStatements report =
        new ReportStatements(
            "r", List.of(gold), List.of(of(Set.of(), Set.of(), Set.of(2, 3, 4)), gold));
    assertThat(StatementsBench.align(report)).containsExactly(new Pair(0, 1));
  }

  @Test
  void aStatementWithoutContentIsPassedOver() {
    ReportStatements report =
        new ReportStatements("r", List.of(), List.of(of(Set.of(0), Set.of(1), Set.of())));
    assertThat(report.predicted()).isEmpty();
  }

  @Test
  void theWrongSpeakerIsNotRight() {
    Attributed gold = of(Set.of(0), Set.of(1), Set.of(2, 3));
    ReportStatements other =
        new ReportStatements("r", List.of(gold), List.of(of(Set.of(9), Set.of(1), Set.of(2, 3))));
    ReportStatements nobody =
        new ReportStatements("r", List.of(gold), List.of(of(Set.of(), Set.of(1), Set.of(2, 3))));
    assertThat(StatementsBench.isRight(other, new Pair(0, 0))).isFalse();
    assertThat(StatementsBench.isRight(nobody, new Pair(0, 0))).isFalse();
  }
}
