package org.annals.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A measure: reads gold, runs the program, prints figures. */
abstract class BenchCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Mixin private final BenchOptions options = new BenchOptions();

  @Override
  public final Integer call() throws IOException {
    PrintWriter out = command.commandLine().getOut();
    measure(options, out);
    out.flush();
    return ExitCode.OK;
  }

  abstract void measure(BenchOptions options, PrintWriter out) throws IOException;
}
