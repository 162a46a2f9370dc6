package org.annals.bench;

import java.nio.file.Path;
import org.annals.bench.run.Accounts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every measure. */
final class BenchOptions {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the gold data.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path data;

  @Option(names = "--errors", description = "List what is missing and what is wrong.")
  private boolean errors;

  private int threads = Runtime.getRuntime().availableProcessors();
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at once (default: one for each processor).")
  void setThreads(int threads) {
    this.threads = positive("--threads", threads);
  }

  @Option(names = "--limit", paramLabel = "N", description = "Read the first N reports only.")
  void setLimit(int limit) {
    this.limit = positive("--limit", limit);
  }

  private int positive(String name, int number) {
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(), name + " takes a number of at least 1, not " + number);
    }
    return number;
  }

  Path data() {
    return data;
  }

  int limit() {
    return limit;
  }

  boolean errors() {
    return errors;
  }

  Accounts accounts() {
    return new Accounts(threads);
  }
}
