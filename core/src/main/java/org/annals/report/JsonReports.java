package org.annals.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annals.date.PartialDate;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads a report that is a JSON object. */
final class JsonReports {

  private static final Set<String> KEYS =
      Set.of("id", "title", "source", "url", "author", "published", "language", "text", "version");
  private static final String FEED = "https://jsonfeed.org/";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.RAW).build())
          .build();

  private JsonReports() {}

  /**
   * Reads one object.
   *
   * @param notes what had to be assumed about its characters
   * @throws UnreadableException if it is no report
   */
  static RawReport read(String fileName, String json, List<String> notes)
      throws UnreadableException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return report(fileName, values(parser), notes);
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
      throw new UnreadableException(
          line, "is no sound JSON: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (UnreadableException wrong) {
      throw wrong;
    } catch (IOException impossible) {
      throw new UnreadableException(Input.message(impossible));
    }
  }

  private static Map<String, String> values(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableException(
          "holds no JSON object: a report is {\"text\": ...}, several reports are one a line"
              + " in a .jsonl file");
    }
    Map<String, String> values = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      if (!KEYS.contains(key)) {
        parser.skipChildren();
      } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
        values.put(key, parser.getText());
      } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
        checkType(parser, key);
      }
    }
    if (parser.nextToken() != null) {
      throw new UnreadableException(
          parser.currentLocation().getLineNr(),
          "goes on behind the object: several reports are one a line in a .jsonl file");
    }
    return values;
  }

  /** What is called version is nobody's business but a feed's. */
  private static void checkType(JsonParser parser, String key) throws IOException {
    if (!key.equals("version")) {
      throw new UnreadableException(
          parser.currentLocation().getLineNr(),
          "has a wrong \"" + key + "\": it must be a string in quotation marks");
    }
    parser.skipChildren();
  }

  private static RawReport report(String fileName, Map<String, String> values, List<String> notes)
      throws UnreadableException {
    String text = values.get("text");
    if (text == null) {
      throw new UnreadableException(
          values.getOrDefault("version", "").startsWith(FEED)
              ? "is a JSON feed, which is not read yet: give its items as reports with a \"text\""
              : "has no \"text\": a report is {\"text\": ...}");
    }
    List<String> allNotes = new ArrayList<>(notes);
    return new RawReport(
        fileName,
        stated(values, "id"),
        stated(values, "title"),
        stated(values, "source"),
        stated(values, "url"),
        stated(values, "author"),
        published(stated(values, "published"), allNotes),
        stated(values, "language"),
        Text.of(text),
        allNotes);
  }

  private static @Nullable String stated(Map<String, String> values, String key) {
    String value = values.get(key);
    return value == null || value.isBlank() ? null : Text.of(value.strip()).string();
  }

  private static @Nullable PartialDate published(@Nullable String date, List<String> notes) {
    if (date == null) {
      return null;
    }
    PartialDate published = Dates.stated(date).orElse(null);
    if (published == null) {
      String shown = date.codePointCount(0, date.length()) > 40 ? "too long to be one" : date;
      notes.add("\"published\" is no ISO 8601 date and was passed over: " + shown);
    }
    return published;
  }
}
