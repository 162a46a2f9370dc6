package org.annals.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands have in common that print a view of many reports. */
@Command(mixinStandardHelpOptions = true)
abstract class ViewCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private AnnalsCommand annals;

  @Mixin private final CommonOptions options = new CommonOptions();

  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, or - ; without any, what the archive holds.")
  private final List<String> paths = new ArrayList<>();

  /** Options that every command has that reads reports. */
  final CommonOptions options() {
    return options;
  }

  @Override
  public final Integer call() throws IOException {
    if (archiveOption.isGiven() && !paths.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "give either --archive or PATH, for a view is of one of them");
    }
    try (ViewSource source = source()) {
      Writer out =
          new BufferedWriter(new OutputStreamWriter(annals.out(), StandardCharsets.UTF_8), 1 << 16);
      print(source, out);
      out.flush();
      return source.exitCode();
    }
  }

  private ViewSource source() {
    return paths.isEmpty()
        ? ArchiveViews.open(archiveOption, options.resources())
        : ReportViews.read(paths, options, annals.in(), command.commandLine().getErr());
  }

  /** Prints the view, every line of it with its line feed. */
  abstract void print(ViewSource source, Writer out) throws IOException;

  /** Prints one object on its line. */
  static void line(Writer out, String object) throws IOException {
    out.write(object);
    out.write('\n');
  }
}
