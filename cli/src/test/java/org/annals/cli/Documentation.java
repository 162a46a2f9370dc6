package org.annals.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the documentation shows: commands to type, and excerpts of what they print. */
final class Documentation {

  private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern EXCERPT =
      Pattern.compile("(?ms)^<!-- excerpt of: \\./annals (.*?) -->\\n```\\n(.*?)^```$");

  /**
   * Lines that a command prints, in their order, others between them left out; so is what an
   * ellipsis in a line stands for.
   *
   * @param command without {@code ./annals}
   */
  record Excerpt(String command, List<String> lines) {

    /** The first of the lines that is not printed behind those before it; empty if all are. */
    Optional<String> missingFrom(List<String> printed) {
      Iterator<String> left = printed.iterator();
      for (String line : lines) {
        Pattern pattern = pattern(line);
        boolean found = false;
        while (!found && left.hasNext()) {
          found = pattern.matcher(left.next()).matches();
        }
        if (!found) {
          return Optional.of(line);
        }
      }
      return Optional.empty();
    }

    private static Pattern pattern(String line) {
      return Pattern.compile(
          Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
  }

  private Documentation() {}

  /** All commands of {@code ./annals} in the documentation, without it, each once. */
  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path page : pages()) {
      Matcher block = SHELL.matcher(Files.readString(page));
      while (block.find()) {
        block
            .group(1)
            .lines()
            .filter(line -> line.startsWith("./annals "))
            .map(line -> line.replaceFirst("^\\./annals ", "").replaceFirst("\\s+#.*$", "").strip())
            .forEach(commands::add);
      }
    }
    return commands.stream().distinct().toList();
  }

  static List<Excerpt> excerpts() throws IOException {
    List<Excerpt> excerpts = new ArrayList<>();
    for (Path page : pages()) {
      Matcher excerpt = EXCERPT.matcher(Files.readString(page));
      while (excerpt.find()) {
        List<String> lines =
            excerpt.group(2).lines().filter(line -> !line.isBlank() && !line.equals("…")).toList();
        excerpts.add(new Excerpt(excerpt.group(1), lines));
      }
    }
    return excerpts;
  }

  /** A command's words, paths in the clone made absolute: tests run in a folder of their own. */
  static String[] arguments(String command) {
    return Stream.of(command.split(" "))
        .map(
            word -> {
              Path path = CommandRun.ROOT.resolve(word);
              return !word.startsWith("-") && Files.exists(path) ? path.toString() : word;
            })
        .toArray(String[]::new);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> root = Files.list(CommandRun.ROOT);
        Stream<Path> docs = Files.walk(CommandRun.ROOT.resolve("docs"));
        Stream<Path> examples = Files.walk(CommandRun.ROOT.resolve("examples"))) {
      return Stream.of(root, docs, examples)
          .flatMap(pages -> pages)
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
