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
import java.util.Map;

/** Holds lines of output to the schema that is published for them. */
record ContractSchema(JsonSchema schema) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 200;

  /** The schemas of what the commands print, by the command's first word. */
  static final Map<String, ContractSchema> BY_COMMAND =
      Map.of(
          "extract", of("account"),
          "happenings", of("happening"),
          "stories", of("story"),
          "situation", of("fact"));

  private static ContractSchema of(String name) {
    try {
      String schema = Files.readString(CommandRun.ROOT.resolve("docs/" + name + ".schema.json"));
      return new ContractSchema(
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Fails if the line is not as the schema has it; gives it parsed. */
  JsonNode assertValid(String line) {
    JsonNode object = parse(line);
    assertThat(schema.validate(object))
        .as(line.substring(0, Math.min(SHOWN, line.length())))
        .isEmpty();
    return object;
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException broken) {
      throw new AssertionError("no JSON: " + line, broken);
    }
  }
}
