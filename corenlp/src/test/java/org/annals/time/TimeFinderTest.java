package org.annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.corenlp.SharedLanguage;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Times of real analyses, against a table of sentences. */
class TimeFinderTest {

  private static final TimeFinder FINDER = TimeFinder.load(Resources.builtIn());
  private static final String NONE = "-";

  /** One row of the table; empty cells are empty strings. */
  record Example(String published, String text, String expression, String from, String to) {

    static Example of(String line) {
      String[] cells = line.split("\t", -1);
      return new Example(
          cells[0],
          cells[1],
          cells[2],
          cells.length > 3 ? cells[3] : "",
          cells.length > 4 ? cells[4] : "");
    }
  }

  static Stream<Example> examples() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TimeFinderTest.class.getResourceAsStream("times.tsv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(Example::of)
          .toList()
          .stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void timesAreFoundAndResolved(Example example) {
    Text text = Text.of(example.text());
    AnalyzedText analyzed = SharedLanguage.get().analyze(text, List.of(text.span()));
    PartialDate published = PartialDate.parse(example.published()).orElse(null);
    List<String> told =
        FINDER.find(text, analyzed, published).stream()
            .map(time -> told(text.slice(time.span()), time.from(), time.to()))
            .toList();
    if (example.expression().equals(NONE)) {
      assertThat(told).isEmpty();
    } else {
      assertThat(told)
          .contains(
              told(
                  example.expression(),
                  PartialDate.parse(example.from()).orElse(null),
                  PartialDate.parse(example.to()).orElse(null)));
    }
  }

  private static String told(String words, @Nullable PartialDate from, @Nullable PartialDate to) {
    return words + ": " + from + " to " + to;
  }
}
