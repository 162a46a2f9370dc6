package org.annals.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    // The engine folds case by the default locale: under a Turkish one "IRAN" would be no "iran".
    Locale.setDefault(Locale.ROOT);
    CommandLine commandLine = commandLine(System.in, new FileOutputStream(FileDescriptor.out));
    System.exit(commandLine.execute(arguments));
  }

  /** The command line, fit to be run by tests too. */
  static CommandLine commandLine(InputStream in, OutputStream out) {
    return new CommandLine(new AnnalsCommand(in, out))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new FailureHandler());
  }
}
