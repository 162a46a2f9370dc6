package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad report never spoils the others. */
class BadInputTest {

  private static final String GOOD =
      "Kenya and Chad signed a trade agreement in Nairobi on Monday.\n";

  @TempDir private Path folder;

  @Test
  void eachBadFileIsNamedAndTheOthersAreRead() throws IOException {
    Files.writeString(folder.resolve("a-good.txt"), GOOD);
    Files.writeString(folder.resolve("b-empty.txt"), "");
    Files.write(folder.resolve("c-binary.txt"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 0, 7, 0});
    Files.writeString(
        folder.resolve("d-broken.jsonl"),
        "{\"id\": \"first\", \"text\": \"Chad closed its border with Libya on Sunday, officials said.\"}\n"
            + "{\"id\": \"second\", \"text\": \n"
            + "{\"id\": \"third\", \"text\": \"Libya protested against the closure of the border on Monday.\"}\n");
    Files.writeString(folder.resolve("e-huge.txt"), "All is quiet here. ".repeat(1_100_000));
    Files.createSymbolicLink(folder.resolve("f-gone.txt"), folder.resolve("nowhere.txt"));
    Files.writeString(folder.resolve("g-good.txt"), GOOD + "The ministers shook hands.\n");

    CommandRun run = CommandRun.of("extract", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.messages().lines())
        .hasSize(5)
        .anySatisfy(line -> assertThat(line).contains("b-empty.txt").contains("empty"))
        .anySatisfy(line -> assertThat(line).contains("c-binary.txt"))
        .anySatisfy(line -> assertThat(line).contains("d-broken.jsonl").contains("line 2"))
        .anySatisfy(line -> assertThat(line).contains("e-huge.txt").contains("10"))
        .anySatisfy(line -> assertThat(line).contains("f-gone.txt"));
    assertThat(run.lines()).hasSize(4).allSatisfy(AccountSchema::assertValid);
  }

  @Test
  void aSentenceOfFiveThousandWordsIsSplitWithANoteAndNoError() throws IOException {
    String sentence =
        "The ministers met "
            + String.join(" ", Collections.nCopies(700, "and talked about the weather in town"))
            + ".";
    Files.writeString(folder.resolve("long.txt"), GOOD + sentence);
    CommandRun run = CommandRun.of("extract", folder.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.messages()).isEmpty();
    List<JsonNode> accounts = run.lines().stream().map(AccountSchema::assertValid).toList();
    assertThat(accounts).hasSize(1);
    assertThat(accounts.get(0).get("notes").toString()).contains("words was split");
  }
}
