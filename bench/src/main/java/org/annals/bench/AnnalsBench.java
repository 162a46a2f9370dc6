package org.annals.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code annals-bench}: measures the program against gold data. */
@Command(
    name = "annals-bench",
    description = "Measures what the program finds in reports against gold data.",
    mixinStandardHelpOptions = true,
    subcommands = {
      CodingCommand.class,
      EventsCommand.class,
      PlacesCommand.class,
      HtmlCommand.class,
      StatementsCommand.class,
      WordsCommand.class
    })
public final class AnnalsBench implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  /** Starts the command; exit codes are 0, 1 where something could not be read, 2 wrong usage. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new AnnalsBench())
        .setExecutionExceptionHandler(
            (thrown, commandLine, parsed) -> {
              if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
                commandLine.getErr().println("annals-bench: " + thrown.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
              }
              throw thrown;
            });
  }

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "Say what to measure.");
  }
}
