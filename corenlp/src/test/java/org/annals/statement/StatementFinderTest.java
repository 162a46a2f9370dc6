package org.annals.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.annals.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementFinderTest {

  private static final StatementFinder FINDER = StatementFinder.load(Resources.builtIn());

  static Stream<String> statements() {
    return lines("statements.txt");
  }

  static Stream<String> silent() {
    return lines("silent.txt");
  }

  @ParameterizedTest
  @MethodSource("statements")
  void findsSourceCueAndContent(String marked) {
    MarkedStatement expected = MarkedStatement.read(marked.replace("\\n", "\n"));
    assertThat(MarkedStatement.all(FINDER, expected.text())).contains(expected);
  }

  @ParameterizedTest
  @MethodSource("silent")
  void isSilentWhereNobodySaysAnything(String text) {
    assertThat(MarkedStatement.all(FINDER, text)).isEmpty();
  }

  @Test
  void saysWhichStatementStandsWithinWhich() {
    List<Statement> found =
        MarkedStatement.find(FINDER, "The envoy said that Moscow feared that the deal would fail.");
    assertThat(found).extracting(Statement::id).containsExactly("s1", "s2");
    assertThat(found).extracting(Statement::within).containsExactly(null, "s1");
  }

  @Test
  void quotedMeansInQuotationMarks() {
    assertThat(MarkedStatement.find(FINDER, "The mayor said the “great” plan was dead."))
        .extracting(Statement::quoted)
        .containsExactly(true);
    assertThat(MarkedStatement.find(FINDER, "The mayor said the plan was dead."))
        .extracting(Statement::quoted)
        .containsExactly(false);
  }

  @Test
  void aNewCueBeginsANewStatement() {
    String text = "“We lost,” Ana Ruiz said. “But we will be back,” she added.";
    assertThat(MarkedStatement.find(FINDER, text)).hasSize(2);
  }

  @Test
  void fourHundredNestedQuotationsDoNoHarm() {
    String text = "He said " + "“".repeat(400) + "deep" + "”".repeat(400) + ".";
    assertThat(MarkedStatement.find(FINDER, text)).hasSizeLessThanOrEqualTo(3);
  }

  private static Stream<String> lines(String name) {
    try (InputStream stream =
        StatementFinderTest.class.getResourceAsStream("/annals/statement/" + name)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
