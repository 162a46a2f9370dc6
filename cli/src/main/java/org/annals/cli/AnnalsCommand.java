package org.annals.cli;

import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code annals} itself, which only holds its sub-commands. */
@Command(
    name = "annals",
    description = "Reads news reports and keeps a sourced record of world affairs.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      BriefCommand.class,
      CheckCommand.class,
      CorrectCommand.class,
      ExtractCommand.class,
      HappeningsCommand.class,
      HelpCommand.class,
      ReadCommand.class,
      RebuildCommand.class,
      RemoveCommand.class,
      SituationCommand.class,
      StoriesCommand.class
    },
    footer = {
      "",
      "A PATH is a file or a folder: .txt, .html, .json, .jsonl, or .gz of these;",
      "- is standard input, as JSON Lines.",
      "Exit codes: 0 done; 1 something could not be read or done (the rest was); 2 wrong usage.",
    })
final class AnnalsCommand {

  private final InputStream in;
  private final OutputStream out;

  AnnalsCommand(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** What {@code -} reads. */
  InputStream in() {
    return in;
  }

  /**
   * Where results go, as bytes. Not {@link System#out}, which keeps to itself that a disk is full
   * or that nobody reads any more.
   */
  OutputStream out() {
    return out;
  }
}
