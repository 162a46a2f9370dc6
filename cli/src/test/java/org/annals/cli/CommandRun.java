package org.annals.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/**
 * One run of the command line.
 *
 * @param exitCode what the shell would see
 * @param output what went to standard output
 * @param messages what went to standard error
 */
record CommandRun(int exitCode, String output, String messages) {

  /** The root of the clone, which the documentation's commands are given from. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  static CommandRun of(String... arguments) {
    return withInput("", arguments);
  }

  static CommandRun withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter messages = new StringWriter();
    CommandLine commandLine =
        Main.commandLine(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
    // Usage that is asked for is output; usage that explains a mistake is a message.
    StringWriter usage = new StringWriter();
    commandLine.setOut(new PrintWriter(usage, true));
    commandLine.setErr(new PrintWriter(messages, true));
    int exitCode = commandLine.execute(arguments);
    String output = out.toString(StandardCharsets.UTF_8) + usage;
    return new CommandRun(exitCode, output, messages.toString());
  }

  /** The output's lines, without the last one's end. */
  List<String> lines() {
    return output.lines().toList();
  }
}
