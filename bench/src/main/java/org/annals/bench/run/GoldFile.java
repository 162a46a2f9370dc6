package org.annals.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annals.text.Span;

/** A file of reports with gold, one a line. */
public final class GoldFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFile() {}

  /**
   * Reads the first reports of a file.
   *
   * @param limit how many at most
   * @throws IOException if it cannot be read; the message names the file and the line
   */
  public static List<JsonNode> read(Path file, int limit) throws IOException {
    List<JsonNode> reports = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || reports.size() >= limit) {
        continue;
      }
      try {
        reports.add(JSON.readTree(line));
      } catch (IOException broken) {
        throw new IOException(file + ", line " + number + ": no JSON", broken);
      }
    }
    return reports;
  }

  private static List<String> lines(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": no such file; --data takes the folder of the gold data");
    }
    return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
  }

  /** A span of two numbers. */
  public static Span span(JsonNode pair) {
    return new Span(pair.path(0).asInt(), pair.path(1).asInt());
  }

  /** Spans of two numbers each. */
  public static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(pair -> spans.add(span(pair)));
    return spans;
  }
}
