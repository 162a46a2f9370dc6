package org.annals.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Short reports in their order, and what holds after them.
 *
 * @param title what it shows
 * @param reports date and text of each
 * @param on the day whose situation is asked for; null for the last report's
 * @param expected what is so
 * @param absent what is not
 */
record Scenario(
    String title,
    List<String> reports,
    @Nullable LocalDate on,
    List<ExpectedFact> expected,
    List<ExpectedFact> absent) {

  /**
   * Reads a file of scenarios. A line that begins with {@code #} is the title of the next; {@code
   * DAY | TEXT} is a report; {@code on DAY} the day asked for; {@code =>} a fact that there is,
   * {@code =!} one that there is not.
   */
  static List<Scenario> read(String file) {
    List<Scenario> scenarios = new ArrayList<>();
    for (String block : text(file).strip().split("\\n\\s*\\n")) {
      scenarios.add(of(block.strip().lines().toList()));
    }
    return scenarios;
  }

  private static Scenario of(List<String> lines) {
    List<String> reports = new ArrayList<>();
    List<ExpectedFact> expected = new ArrayList<>();
    List<ExpectedFact> absent = new ArrayList<>();
    LocalDate on = null;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("=>")) {
        expected.add(ExpectedFact.of(line.substring(2)));
      } else if (line.startsWith("=!")) {
        absent.add(ExpectedFact.of(line.substring(2)));
      } else if (line.startsWith("on ")) {
        on = LocalDate.parse(line.substring(3).strip());
      } else {
        reports.add(line);
      }
    }
    return new Scenario(lines.get(0).substring(1).strip(), reports, on, expected, absent);
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Scenario.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
