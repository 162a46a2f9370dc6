package org.annals.cli;

import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line, fit to be run by tests too. */
  static CommandLine commandLine() {
    return new CommandLine(new AnnalsCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FailureHandler());
  }
}
