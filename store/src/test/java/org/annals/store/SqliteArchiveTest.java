package org.annals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.annals.archive.Archive;
import org.annals.archive.ArchiveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteArchiveTest extends ArchiveContract {

  @TempDir private Path folder;

  @Override
  Archive open() {
    return JdbcArchive.create(file().toString(), MAKER);
  }

  private Path file() {
    return folder.resolve("annals.db");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
      connection.createStatement().execute(sql);
    }
  }

  @Test
  void refusesTheFormatOfANewerProgram() throws SQLException {
    archive.close();
    run("UPDATE annals_format SET version = 99");
    assertThatThrownBy(this::open)
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("newer Annals (format 99");
    run("UPDATE annals_format SET version = 1");
    archive = open();
  }

  @Test
  void saysThatThereIsNoArchive() {
    Path none = folder.resolve("none.db");
    assertThatThrownBy(() -> JdbcArchive.open(none.toString(), MAKER))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("there is no archive at");
    assertThat(none).doesNotExist();
  }

  @Test
  void refusesAFileThatIsNone() throws IOException {
    Path other = folder.resolve("other.txt");
    Files.writeString(other, "Osei met Lindqvist. ".repeat(500));
    assertThatThrownBy(() -> JdbcArchive.create(other.toString(), MAKER))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("it is no archive");
  }

  @Test
  void findsWhatSomeoneElseChanged() throws SQLException {
    Wire.readings(LINES).forEach(reading -> archive.add(reading, Wire.account(reading)));
    run("DELETE FROM item_cluster_body WHERE layer = 3");
    assertThat(archive.check()).anyMatch(line -> line.startsWith("the stories are not those"));
    archive.rebuild();
    assertThat(archive.check()).isEmpty();
    run("UPDATE report SET body = (SELECT body FROM report WHERE number = 3) WHERE number = 1");
    assertThat(archive.check()).anyMatch(line -> line.contains("another text"));
  }
}
