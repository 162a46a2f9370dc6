package org.annals.cli;

import org.annals.ViewMaker;
import org.annals.archive.Archive;
import org.annals.resource.Resources;
import org.annals.store.JdbcArchive;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {

  @Option(
      names = "--archive",
      paramLabel = "FILE-or-JDBC-URL",
      description =
          "The archive: a file, or jdbc:postgresql://HOST/DATABASE (default: annals.db in the"
              + " current folder).")
  private String location = "annals.db";

  /** Opens the archive, and makes it where there is none. */
  Archive create(Resources resources) {
    return JdbcArchive.create(location, ViewMaker.load(resources));
  }

  /**
   * Opens the archive.
   *
   * @throws org.annals.archive.ArchiveException if there is none
   */
  Archive open(Resources resources) {
    return JdbcArchive.open(location, ViewMaker.load(resources));
  }
}
