package org.annals.cli;

import org.annals.ViewMaker;
import org.annals.archive.Archive;
import org.annals.resource.Resources;
import org.annals.store.JdbcArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which archive a command works on. */
final class ArchiveOption {

  @Option(
      names = "--archive",
      paramLabel = "FILE-or-JDBC-URL",
      scope = ScopeType.INHERIT,
      description =
          "The archive: a file, or jdbc:postgresql://HOST/DATABASE (default: annals.db in the"
              + " current folder).")
  private @Nullable String location;

  private String location() {
    return location == null ? "annals.db" : location;
  }

  /** Whether the user says which. */
  boolean isGiven() {
    return location != null;
  }

  /** Opens the archive, and makes it where there is none. */
  Archive create(Resources resources) {
    return JdbcArchive.create(location(), ViewMaker.load(resources));
  }

  /**
   * Opens the archive.
   *
   * @throws org.annals.archive.ArchiveException if there is none
   */
  Archive open(Resources resources) {
    return open(ViewMaker.load(resources));
  }

  /**
   * Opens the archive.
   *
   * @throws org.annals.archive.ArchiveException if there is none
   */
  Archive open(ViewMaker maker) {
    return JdbcArchive.open(location(), maker);
  }
}
