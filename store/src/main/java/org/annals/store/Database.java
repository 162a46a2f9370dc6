package org.annals.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Function;
import org.annals.archive.ArchiveException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** One connection to a database, its format brought up to this program's. */
final class Database implements AutoCloseable {

  /** The format that this program writes, and the latest that it reads. */
  static final int FORMAT = 1;

  /** Any number will do that nobody else locks: "annals" on a telephone's keys. */
  private static final long LOCK = 266257;

  private static final int PATIENCE_MILLISECONDS = 120_000;

  private final String location;
  private final boolean postgresql;
  private final Connection connection;
  private final Handle handle;

  private Database(String location, Connection connection) {
    this.location = location;
    this.postgresql = isPostgresql(location);
    this.connection = connection;
    this.handle = Jdbi.create(connection).open();
  }

  static Database open(String location, boolean create) {
    String file = location.replaceFirst("^jdbc:sqlite:", "");
    if (location.startsWith("jdbc:") && file.equals(location) && !isPostgresql(location)) {
      throw new ArchiveException(
          "an archive is a file or jdbc:postgresql://HOST/DATABASE, not " + location);
    }
    if (!isPostgresql(location) && !create && !Files.exists(Path.of(file))) {
      throw new ArchiveException(
          "there is no archive at " + file + ": annals read PATH... makes one");
    }
    try {
      String url = isPostgresql(location) ? location : "jdbc:sqlite:" + file;
      Database database = new Database(location, DriverManager.getConnection(url));
      try {
        database.setUp(create);
      } catch (RuntimeException failed) {
        database.close();
        throw failed;
      }
      return database;
    } catch (SQLException failed) {
      throw failure(location, failed);
    }
  }

  private static boolean isPostgresql(String location) {
    return location.startsWith("jdbc:postgresql:");
  }

  private void setUp(boolean create) {
    try {
      if (!postgresql) {
        handle.execute("PRAGMA busy_timeout = " + PATIENCE_MILLISECONDS);
        handle.execute("PRAGMA journal_mode = WAL");
        handle.execute("PRAGMA synchronous = FULL");
      }
    } catch (JdbiException failed) {
      throw failure(location, failed);
    }
    int format = read(unused -> format());
    if (format == 0 && !create) {
      throw new ArchiveException(location + " holds no archive: annals read PATH... makes one");
    }
    if (format < FORMAT) {
      write(
          unused -> {
            for (int next = format() + 1; next <= FORMAT; next++) {
              migrate(next);
            }
            return FORMAT;
          });
    } else if (format > FORMAT) {
      throw new ArchiveException(
          location
              + " was written by a newer Annals (format "
              + format
              + "; this one knows formats up to "
              + FORMAT
              + "): use that, or read the reports into a new archive");
    }
  }

  private int format() {
    String tables =
        postgresql
            ? "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema ="
                + " current_schema() AND table_name = 'annals_format'"
            : "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'annals_format'";
    if (handle.createQuery(tables).mapTo(Integer.class).one() == 0) {
      return 0;
    }
    return handle.createQuery("SELECT version FROM annals_format").mapTo(Integer.class).one();
  }

  private void migrate(int version) {
    String script = script(version).replace("${bytes}", postgresql ? "BYTEA" : "BLOB");
    for (String statement : script.split(";")) {
      if (!statement.isBlank()) {
        handle.execute(statement);
      }
    }
    if (version == 1) {
      handle.execute("CREATE TABLE annals_format (version INTEGER NOT NULL)");
      handle.execute("INSERT INTO annals_format (version) VALUES (1)");
    }
    handle.execute("UPDATE annals_format SET version = ?", version);
  }

  private static String script(int version) {
    String name = "/annals/store/" + version + ".sql";
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  boolean isPostgresql() {
    return postgresql;
  }

  /** Runs a change: wholly or not at all, and never beside another. */
  <T> T write(Function<Handle, T> work) {
    return transaction(postgresql ? "BEGIN" : "BEGIN IMMEDIATE", postgresql, work);
  }

  /** Runs queries that all see one state of the archive. */
  <T> T read(Function<Handle, T> work) {
    return transaction(
        postgresql ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN", false, work);
  }

  private synchronized <T> T transaction(String begin, boolean lock, Function<Handle, T> work) {
    try {
      handle.execute(begin);
      boolean done = false;
      try {
        if (lock) {
          handle.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
        T result = work.apply(handle);
        handle.execute("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          rollBack();
        }
      }
    } catch (JdbiException failed) {
      throw failure(location, failed);
    }
  }

  private void rollBack() {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException passedOver) {
      // a full disk rolls back by itself; what failed first is what the user has to know
    }
  }

  private static ArchiveException failure(String location, Exception failed) {
    Throwable cause = failed;
    while (cause.getCause() != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    String known = message.toUpperCase(Locale.ROOT);
    String explained = message.lines().findFirst().orElse("");
    if (known.contains("SQLITE_FULL") || known.contains("NO SPACE LEFT")) {
      explained = "the disk is full; nothing of the report under way was kept";
    } else if (known.contains("SQLITE_BUSY")) {
      explained = "another program has been writing to it for too long: try again";
    } else if (known.contains("SQLITE_READONLY")) {
      explained = "it may not be written to";
    } else if (known.contains("SQLITE_CANTOPEN")) {
      explained = "it cannot be opened: does its folder exist, and may you write there?";
    } else if (known.contains("SQLITE_NOTADB")) {
      explained = "it is no archive, but some other file";
    } else if (known.contains("SQLITE_CORRUPT")) {
      explained = "it is damaged: take a copy of it from before, or read the reports anew";
    }
    return new ArchiveException(location + ": " + explained, failed);
  }

  @Override
  public void close() {
    try {
      handle.close();
      connection.close();
    } catch (SQLException failed) {
      throw failure(location, failed);
    }
  }
}
