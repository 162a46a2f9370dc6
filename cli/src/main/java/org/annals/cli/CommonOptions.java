package org.annals.cli;

import java.nio.file.Path;
import org.annals.resource.Resources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that every command has that reads reports. */
final class CommonOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Option(
      names = "--resources",
      paramLabel = "DIR",
      description = "Your own entries for lexicon, who-is-who and gazetteer.")
  private @Nullable Path resources;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--quiet",
      description = "Print no progress, and of what could not be read only the exit code.")
  private boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at once (default: one for each processor).")
  void setThreads(int threads) {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads takes a number of at least 1, not " + threads);
    }
    this.threads = threads;
  }

  int threads() {
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  /**
   * The built-in resources, with the user's.
   *
   * @throws org.annals.resource.ResourceException if the folder does not exist
   */
  Resources resources() {
    return resources == null ? Resources.builtIn() : Resources.with(resources);
  }
}
