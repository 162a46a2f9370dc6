package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Happenings, stories and situation of all the examples, as the command line prints them. */
class ViewsTest {

  /** Text of each report of the examples, by its id. */
  private static final Map<String, String> TEXTS = new HashMap<>();

  @BeforeAll
  static void readTexts() {
    CommandRun run = CommandRun.of("extract", CommandRun.ROOT.resolve("examples").toString());
    for (String line : run.lines()) {
      JsonNode report = AccountSchema.assertValid(line).get("report");
      TEXTS.put(report.get("id").textValue(), report.get("text").textValue());
    }
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(CommandRun.ROOT.resolve("examples"))) {
      return walk.filter(path -> Files.isRegularFile(path) && !path.toString().endsWith(".md"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  private static CommandRun run(String command, String threads, List<String> paths) {
    List<String> arguments = new ArrayList<>(List.of(command, "--threads", threads));
    arguments.addAll(paths);
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.messages()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  @ParameterizedTest
  @ValueSource(strings = {"happenings", "stories", "situation", "brief"})
  void theOrderOfPathsAndTheNumberOfThreadsMakeNoDifference(String command) throws IOException {
    List<String> files = files();
    List<String> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    assertThat(run(command, "3", reversed).output()).isEqualTo(run(command, "1", files).output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"happenings", "stories", "situation"})
  void everyLineIsAsTheSchemaSaysAndQuotesItsReport(String command) throws IOException {
    List<JsonNode> views = views(command);
    assertThat(views).extracting(view -> view.get("id").textValue()).doesNotHaveDuplicates();
    views.forEach(ViewsTest::assertQuotesItsReports);
  }

  /** Attestations and evidence name their report beside the span, values hold it within. */
  private static void assertQuotesItsReports(JsonNode node) {
    if (node.has("report")) {
      JsonNode span = node.has("span") ? node.get("span") : node;
      String text = Objects.requireNonNull(TEXTS.get(node.get("report").textValue()));
      int begin = text.offsetByCodePoints(0, span.get("begin").intValue());
      int end = text.offsetByCodePoints(0, span.get("end").intValue());
      assertThat(text.substring(begin, end)).isEqualTo(span.get("text").textValue());
    }
    node.forEach(ViewsTest::assertQuotesItsReports);
  }

  @Test
  void everyReportIsInExactlyOneStoryAndEveryHappeningOfAStoryIsThere() throws IOException {
    List<JsonNode> stories = views("stories");
    assertThat(stories.stream().flatMap(story -> strings(story.get("reports"))))
        .containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
    List<String> happenings =
        views("happenings").stream().map(happening -> happening.get("id").textValue()).toList();
    assertThat(stories)
        .allSatisfy(story -> assertThat(strings(story.get("happenings"))).isSubsetOf(happenings));
  }

  private static List<JsonNode> views(String command) throws IOException {
    ContractSchema schema = Objects.requireNonNull(ContractSchema.BY_COMMAND.get(command));
    return run(command, "2", files()).lines().stream().map(schema::assertValid).toList();
  }

  private static Stream<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.textValue()));
    return strings.stream();
  }
}
