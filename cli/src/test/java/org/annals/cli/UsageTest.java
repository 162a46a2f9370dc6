package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "help",
        "brief --help",
        "extract --help",
        "happenings --help",
        "stories --help",
        "situation --help",
        "read --help",
        "check --help",
        "correct --help",
        "rebuild --help",
        "remove --help",
        "--version"
      })
  void helpIsAnAnswer(String arguments) {
    CommandRun run = CommandRun.of(arguments.split(" "));
    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).containsIgnoringCase("annals");
    assertThat(run.messages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x42",
        "extract",
        "read",
        "remove",
        "correct",
        "correct happenings same one",
        "stories --archive annals.db x.txt",
        "situation --on",
        "situation --on yesterday x.txt",
        "situation --on 2026-02-30 x.txt",
        "situation --known 28.1.2026 x.txt",
        "extract --threads 0 x.txt",
        "extract --threads many x.txt",
        "brief --format pdf x.txt",
        "extract --no-such-option x.txt",
      })
  void wrongUsageIsSaidWithCode2(String arguments) {
    CommandRun run = CommandRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages()).contains("Usage: annals");
  }

  @Test
  void aWrongDayIsNamedWithTheFormOfARightOne() {
    CommandRun run = CommandRun.of("situation", "--known", "2026-02-30", "x.txt");
    assertThat(run.messages())
        .contains("--known")
        .contains("takes a day such as 2026-01-28, not 2026-02-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief",
        "happenings",
        "stories",
        "situation",
        "situation --on 2026-01-28",
        "check",
        "rebuild",
        "remove x",
        "correct list"
      })
  void anArchiveThatIsNotThereIsSaidWithCode1(String arguments) {
    CommandRun run = CommandRun.of((arguments + " --archive no/such/annals.db").split(" "));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages())
        .contains("there is no archive at no/such/annals.db")
        .contains("annals read")
        .doesNotContain("Exception");
  }

  @Test
  void aViewOfNothingSaysThatThereIsNoArchiveHere() {
    CommandRun run = CommandRun.of("stories");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.messages()).contains("there is no archive at annals.db");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    CommandRun run = CommandRun.of("brief", "no/such/report.txt");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).isEmpty();
    assertThat(run.messages()).contains("no/such/report.txt").doesNotContain("Exception");
  }

  @Test
  void aFolderOfResourcesThatIsNotThereIsNamed() {
    CommandRun run =
        CommandRun.of(
            "extract",
            "--resources",
            "no/such/folder",
            CommandRun.ROOT.resolve("examples").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.messages()).contains("no/such/folder").doesNotContain("Exception");
  }
}
