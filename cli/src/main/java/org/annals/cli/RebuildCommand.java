package org.annals.cli;

import java.util.concurrent.Callable;
import org.annals.Annals;
import org.annals.archive.Archive;
import org.annals.corenlp.CoreNlpLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annals rebuild}: accounts or views anew. */
@Command(
    name = "rebuild",
    description = "Makes anew what was made of the reports; the reports themselves stay untouched.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

  /** What a rebuild starts from. */
  enum From {
    REPORTS,
    ACCOUNTS
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Mixin private final CommonOptions options = new CommonOptions();
  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Option(
      names = "--from",
      paramLabel = "WHAT",
      description =
          "accounts (the default): happenings and stories anew; reports: all accounts anew too.")
  private From from = From.ACCOUNTS;

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.open(options.resources())) {
      switch (from) {
        case ACCOUNTS -> archive.rebuild();
        case REPORTS -> rebuildFromReports(archive);
      }
      command.commandLine().getOut().println("rebuilt");
      return ExitCode.OK;
    }
  }

  private void rebuildFromReports(Archive archive) {
    int size = archive.recorded().size();
    try (Progress progress = Progress.of("analysing", size, options.quiet())) {
      Annals annals = Annals.load(options.resources(), CoreNlpLanguage::load);
      archive.rebuild(
          (readings, consumer) ->
              annals.accounts(
                  readings,
                  options.threads(),
                  outcome -> {
                    consumer.accept(outcome.account());
                    progress.step();
                  }));
    }
  }
}
