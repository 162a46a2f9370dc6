package org.annals.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  @TempDir private Path folder;

  private List<Table.Row> read(String content) throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.writeString(folder.resolve("own/table.tsv"), content);
    return Table.read(Resources.with(folder), "own/table.tsv", "name", "values", "number");
  }

  @Test
  void readsRowsPastCommentsAndEmptyLines() throws IOException {
    List<Table.Row> rows =
        read("# a comment\nname\tvalues\tnumber\n\nfirst\ta| b |\t2.5\nsecond\n");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).list("values")).containsExactly("a", "b");
    assertThat(rows.get(0).number("number")).isEqualTo(2.5);
    assertThat(rows.get(1).get("number")).isEmpty();
  }

  @Test
  void saysWhichRowIsBroken() throws IOException {
    List<Table.Row> rows = read("name\tvalues\tnumber\nfirst\t\tmany\n");
    assertThatThrownBy(() -> rows.get(0).number("number"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("table.tsv, line 2")
        .hasMessageContaining("many");
    assertThatThrownBy(() -> rows.get(0).require("values")).hasMessageContaining("needs a values");
  }

  @Test
  void refusesARowWithTooManyCells() {
    assertThatThrownBy(() -> read("name\tvalues\tnumber\na\tb\t1\textra\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("4 cells for 3 columns");
  }

  @Test
  void refusesOtherColumns() {
    assertThatThrownBy(() -> read("name\tnumber\n"))
        .hasMessageContaining("line 1: the columns should be name, values, number");
  }

  @Test
  void namesAMissingResource() {
    assertThatThrownBy(() -> Table.read(Resources.builtIn(), "no/such.tsv", "name"))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("no/such.tsv");
    assertThatThrownBy(() -> Resources.with(folder.resolve("nowhere")))
        .hasMessageContaining("nowhere");
  }

  @Test
  void ownFilesChangeTheFingerprint() throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, "a");
    String before = Resources.with(folder).fingerprint();
    Files.writeString(file, "b");
    assertThat(Resources.with(folder).fingerprint()).isNotEqualTo(before).hasSize(8);
    assertThat(Resources.builtIn().fingerprint()).isEmpty();
  }
}
