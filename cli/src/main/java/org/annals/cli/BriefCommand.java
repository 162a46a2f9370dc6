package org.annals.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.annals.account.Account;
import org.annals.brief.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code annals brief}: the sourced brief, the main job. */
@Command(
    name = "brief",
    description =
        "Prints a sourced brief: what happened, what was said by whom, what is so; every line with"
            + " the sentence that it rests on.",
    mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

  /** What a brief can be printed as. */
  enum Format {
    /** CommonMark, readable on a terminal as it is. */
    MARKDOWN,
    /** One self-contained file. */
    HTML
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private AnnalsCommand annals;

  @Mixin private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown (the default) or html, one self-contained file.")
  private Format format = Format.MARKDOWN;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - .")
  private final List<String> paths = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Brief brief = Brief.load(options.resources());
    List<Account> accounts = new ArrayList<>();
    int exitCode =
        new ReportReading(options, annals.in(), command.commandLine().getErr())
            .read(paths, accounts::add);
    if (!accounts.isEmpty()) {
      annals.out().write(rendered(brief, accounts).getBytes(StandardCharsets.UTF_8));
      annals.out().flush();
    }
    return exitCode;
  }

  private String rendered(Brief brief, List<Account> accounts) {
    return switch (format) {
      case MARKDOWN -> brief.markdown(accounts);
      case HTML -> brief.html(accounts);
    };
  }
}
