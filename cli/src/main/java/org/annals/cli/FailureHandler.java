package org.annals.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.annals.archive.ArchiveException;
import org.annals.resource.ResourceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what a command throws into one line for the user. Only what is a defect of the program
 * shows its stack.
 */
final class FailureHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception thrown, CommandLine commandLine, @Nullable ParseResult parseResult) {
    Throwable cause = rootCause(thrown);
    if (isBrokenPipe(cause)) {
      return CommandLine.ExitCode.OK;
    }
    if (cause instanceof ResourceException
        || cause instanceof ArchiveException
        || cause instanceof IOException) {
      commandLine.getErr().println("annals: " + cause.getMessage());
    } else {
      commandLine.getErr().println("annals: this is a defect of the program; please report it:");
      thrown.printStackTrace(commandLine.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static Throwable rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null
        && (cause instanceof UncheckedIOException
            || cause instanceof java.util.concurrent.CompletionException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Whether the reader of standard output went away: {@code annals extract … | head}. */
  private static boolean isBrokenPipe(Throwable cause) {
    return cause instanceof IOException && "Broken pipe".equals(cause.getMessage());
  }
}
