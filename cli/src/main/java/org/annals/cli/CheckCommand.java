package org.annals.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.annals.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code annals check}: verifies the archive. */
@Command(
    name = "check",
    description = "Verifies the archive: its file, its reports, and all that was made of them.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Mixin private final CommonOptions options = new CommonOptions();
  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.open(options.resources())) {
      List<String> findings = archive.check();
      findings.forEach(finding -> command.commandLine().getErr().println("annals: " + finding));
      if (findings.isEmpty()) {
        command.commandLine().getOut().println("the archive is whole");
      }
      return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
