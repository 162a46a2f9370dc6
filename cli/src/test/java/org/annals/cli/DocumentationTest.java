package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the documentation tells people to type works, and prints what it shows. */
class DocumentationTest {

  private static final Map<String, CommandRun> RUNS = new HashMap<>();

  @BeforeAll
  static void runEveryCommandOnce() throws IOException {
    for (String command : Documentation.commands()) {
      RUNS.put(command, CommandRun.of(Documentation.arguments(command)));
    }
  }

  @Test
  void everyCommandWorks() {
    assertThat(RUNS).containsKey("brief examples");
    assertThat(RUNS)
        .allSatisfy(
            (command, run) -> {
              assertThat(run.exitCode()).as(command + ": " + run.messages()).isZero();
              assertThat(run.output()).as(command).isNotBlank();
            });
  }

  @Test
  void everyExcerptIsWhatTheCommandPrints() throws IOException {
    List<Documentation.Excerpt> excerpts = Documentation.excerpts();
    assertThat(excerpts).isNotEmpty();
    assertThat(excerpts)
        .allSatisfy(
            excerpt -> {
              CommandRun run = RUNS.get(excerpt.command());
              assertThat(run).as(excerpt.command()).isNotNull();
              List<String> printed = Objects.requireNonNull(run).lines();
              assertThat(excerpt.missingFrom(printed)).as(excerpt.command()).isEmpty();
            });
  }

  @Test
  void everyObjectThatACommandPrintsIsAsItsSchemaSays() {
    RUNS.forEach(
        (command, run) -> {
          ContractSchema schema = ContractSchema.BY_COMMAND.get(command.split(" ")[0]);
          if (schema != null) {
            run.lines().forEach(schema::assertValid);
          }
        });
  }
}
