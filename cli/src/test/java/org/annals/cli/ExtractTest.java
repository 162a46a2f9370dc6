package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractTest {

  private static final String EXAMPLES = CommandRun.ROOT.resolve("examples").toString();

  @Test
  void everyAccountOfTheExamplesIsAsTheContractSaysWhateverTheThreads() {
    CommandRun alone = CommandRun.of("extract", "--threads", "1", EXAMPLES);
    assertThat(alone.messages()).isEmpty();
    assertThat(alone.exitCode()).isZero();
    List<JsonNode> accounts = alone.lines().stream().map(AccountSchema::assertValid).toList();
    assertThat(accounts.size()).isGreaterThanOrEqualTo(15);
    assertThat(accounts).allSatisfy(a -> assertThat(a.get("events")).isNotEmpty());
    assertThat(accounts).extracting(a -> a.at("/report/id").textValue()).doesNotHaveDuplicates();

    CommandRun together = CommandRun.of("extract", "--threads", "3", EXAMPLES);
    assertThat(together.output()).isEqualTo(alone.output());
  }

  @Test
  void standardInputIsReadAsJsonLines() {
    CommandRun run =
        CommandRun.withInput(
            """
            {"id": "r1", "published": "2024-05-03", "text": "The president of Chad met his Kenyan counterpart in Nairobi on Thursday."}
            {"id": "r2", "published": "2024-05-04", "text": "Le président du Tchad a rencontré son homologue kényan à Nairobi jeudi dernier."}
            """,
            "extract",
            "-");
    assertThat(run.exitCode()).isZero();
    List<JsonNode> accounts = run.lines().stream().map(AccountSchema::assertValid).toList();
    assertThat(accounts)
        .extracting(a -> a.at("/report/id").textValue())
        .containsExactly("r1", "r2");
    JsonNode meeting = accounts.get(0).get("events").get(0);
    assertThat(meeting.get("type").textValue()).isEqualTo("CONSULT");
    assertThat(meeting.get("from").textValue()).isEqualTo("2024-05-02");
    assertThat(accounts.get(1).get("notes").toString()).contains("the language is French (fr)");
    assertThat(accounts.get(1).get("events")).isEmpty();
  }
}
