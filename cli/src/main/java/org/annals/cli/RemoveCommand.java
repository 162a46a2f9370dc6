package org.annals.cli;

import java.util.concurrent.Callable;
import org.annals.archive.Archive;
import org.annals.archive.ArchiveException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annals remove}: a report and all that rests on it. */
@Command(
    name = "remove",
    description =
        "Removes a report and all that rests on it; what stays is the fact that it was removed.",
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Mixin private final CommonOptions options = new CommonOptions();
  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(paramLabel = "REPORT", description = "The report's id.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String report;

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.open(options.resources())) {
      if (!archive.remove(report)) {
        throw new ArchiveException("the archive has no report " + report);
      }
      command.commandLine().getOut().println("removed " + report);
      return ExitCode.OK;
    }
  }
}
