package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/** Holds accounts to the published schema, and their spans to their text. */
final class AccountSchema {

  private AccountSchema() {}

  /** Fails if the line is not an account as the schema has it; gives it parsed. */
  static JsonNode assertValid(String line) {
    JsonNode account =
        Objects.requireNonNull(ContractSchema.BY_COMMAND.get("extract")).assertValid(line);
    String text = account.at("/report/text").textValue();
    assertSpansCarryTheirText(account, text);
    return account;
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
