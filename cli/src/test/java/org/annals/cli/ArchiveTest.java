package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive from the command line: examples are read into it, taken out and put back. */
class ArchiveTest {

  private static final List<String> VIEWS = List.of("happenings", "stories", "situation", "brief");

  /** A report of its own, whose removal others outlive. */
  private static final String SINGLE =
      example("colombo-protests/2022-07-20-plainfield-observer.txt");

  private static final List<String> FILES =
      List.of(
          example("colombo-protests/two-outlets.jsonl"),
          example("colombo-protests/2022-07-13-harbour-times.txt"),
          example("tigray-truce/three-reports.jsonl"));

  @TempDir private Path folder;

  private static String example(String name) {
    return CommandRun.ROOT.resolve("examples").resolve(name).toString();
  }

  private CommandRun run(String command, List<String> arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--archive", archive()));
    all.addAll(arguments);
    CommandRun run = CommandRun.of(all.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.messages()).isZero();
    return run;
  }

  private String archive() {
    return folder.resolve("annals.db").toString();
  }

  private static List<String> fromFiles(List<String> files) {
    List<String> views = new ArrayList<>();
    for (String view : VIEWS) {
      List<String> arguments = new ArrayList<>(List.of(view));
      arguments.addAll(files);
      CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
      assertThat(run.exitCode()).as(run.messages()).isZero();
      assertThat(run.output()).isNotEmpty();
      views.add(run.output());
    }
    return views;
  }

  private List<String> fromArchive() {
    assertThat(run("check", List.of()).output()).contains("the archive is whole");
    return VIEWS.stream().map(view -> run(view, List.of()).output()).toList();
  }

  private static String idOf(String file) {
    return Objects.requireNonNull(
            AccountSchema.assertValid(CommandRun.of("extract", file).lines().get(0))
                .get("report")
                .get("id"))
        .textValue();
  }

  @Test
  void tellsWhatTheFilesTellWhateverCameAndWent() {
    List<String> without = fromFiles(FILES);
    List<String> everything = new ArrayList<>(FILES);
    everything.add(SINGLE);
    List<String> whole = fromFiles(everything);
    assertThat(whole).isNotEqualTo(without);

    Collections.reverse(everything);
    CommandRun first = run("read", everything);
    assertThat(first.messages()).contains("revised: 0, known: 0").doesNotContain("new: 0");
    assertThat(fromArchive()).isEqualTo(whole);

    assertThat(run("read", everything).messages()).contains("new: 0, revised: 0, known: ");
    assertThat(fromArchive()).isEqualTo(whole);

    run("remove", List.of(idOf(SINGLE)));
    assertThat(fromArchive()).isEqualTo(without);

    assertThat(run("read", everything).messages()).contains("new: 1, revised: 0, known: ");
    assertThat(fromArchive()).isEqualTo(whole);

    run("rebuild", List.of());
    assertThat(fromArchive()).isEqualTo(whole);
  }
}
