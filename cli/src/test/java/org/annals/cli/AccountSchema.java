package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Holds accounts to the published schema, and their spans to their text. */
final class AccountSchema {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA = load();

  private AccountSchema() {}

  private static JsonSchema load() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(CommandRun.ROOT.resolve("docs/account.schema.json")));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Fails if the line is not an account as the schema has it; gives it parsed. */
  static JsonNode assertValid(String line) {
    JsonNode account = parse(line);
    assertThat(SCHEMA.validate(account))
        .as(line.substring(0, Math.min(200, line.length())))
        .isEmpty();
    String text = account.at("/report/text").textValue();
    assertSpansCarryTheirText(account, text);
    return account;
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException broken) {
      throw new AssertionError("no JSON: " + line, broken);
    }
  }

  private static void assertSpansCarryTheirText(JsonNode node, String text) {
    if (node.has("begin") && node.has("text")) {
      int begin = text.offsetByCodePoints(0, node.get("begin").intValue());
      int end = text.offsetByCodePoints(0, node.get("end").intValue());
      assertThat(text.substring(begin, end)).isEqualTo(node.get("text").textValue());
    }
    node.forEach(child -> assertSpansCarryTheirText(child, text));
  }
}
