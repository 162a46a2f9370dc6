package org.annals.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code annals} itself, which only holds its sub-commands. */
@Command(
    name = "annals",
    description = "Reads news reports and keeps a sourced record of world affairs.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {BriefCommand.class, ExtractCommand.class, HelpCommand.class},
    footer = {
      "",
      "A PATH is a file or a folder: .txt, .html, .json, .jsonl, or .gz of these;",
      "- is standard input, as JSON Lines.",
      "Exit codes: 0 done; 1 something could not be read or done (the rest was); 2 wrong usage.",
    })
final class AnnalsCommand {}
