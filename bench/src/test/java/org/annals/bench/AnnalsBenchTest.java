package org.annals.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class AnnalsBenchTest {

  private final StringWriter errors = new StringWriter();

  private int run(String... arguments) {
    CommandLine commandLine = AnnalsBench.commandLine();
    commandLine.setOut(new PrintWriter(new StringWriter()));
    commandLine.setErr(new PrintWriter(errors, true));
    return commandLine.execute(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coding", "events", "places", "html", "statements"})
  void missingDataIsSaid(String measure, @TempDir Path folder) {
    assertThat(run(measure, "--data", folder.toString())).isEqualTo(1);
    assertThat(errors.toString()).startsWith("annals-bench: ").contains("no such file");
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("coding")).isEqualTo(2);
    assertThat(run("coding", "--data", ".", "--limit", "0")).isEqualTo(2);
    assertThat(run("nothing")).isEqualTo(2);
  }

  @Test
  void helpIsNoFailure() {
    assertThat(run("coding", "--help")).isZero();
  }
}
