package org.annals.cli;

import java.util.Locale;
import java.util.Optional;
import org.annals.account.Account;
import org.annals.archive.Anchor;
import org.annals.archive.Archive;
import org.annals.archive.ArchiveException;
import org.annals.archive.Correction;
import org.annals.event.EventType;
import org.annals.happening.Attestation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annals correct}: a user's word against the program's. */
@Command(
    name = "correct",
    description = "Puts the archive right; a correction is kept, outlasts rebuilds, can be undone.",
    mixinStandardHelpOptions = true)
final class CorrectCommand {

  /** What two things are to one another. */
  enum Relation {
    SAME,
    APART
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @Mixin private final CommonOptions options = new CommonOptions();
  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Command(name = "type", description = "An event is of another type.")
  int type(
      @Parameters(paramLabel = "REPORT") String report,
      @Parameters(paramLabel = "EVENT") String event,
      @Parameters(paramLabel = "TYPE[/MODE]", description = "PLOVER's; none for none.")
          String coded) {
    String[] parts = coded.split("/", 2);
    EventType type = type(parts[0]);
    String mode = parts.length < 2 ? null : parts[1].toLowerCase(Locale.ROOT);
    try (Archive archive = open()) {
      return keep(archive, new Correction.OfType(event(archive, report, event), type, mode));
    }
  }

  private @Nullable EventType type(String name) {
    if (name.equalsIgnoreCase("none")) {
      return null;
    }
    try {
      return EventType.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(command.commandLine(), "PLOVER has no type " + name);
    }
  }

  @Command(name = "actors", description = "Two actors are the same, or not.")
  int actors(
      @Parameters(paramLabel = "same|apart") Relation relation,
      @Parameters(paramLabel = "REPORT") String report,
      @Parameters(paramLabel = "ACTOR") String actor,
      @Parameters(paramLabel = "REPORT") String otherReport,
      @Parameters(paramLabel = "ACTOR") String otherActor) {
    try (Archive archive = open()) {
      Anchor one = actor(archive, report, actor);
      Anchor other = actor(archive, otherReport, otherActor);
      return keep(archive, new Correction.OfActors(relation == Relation.SAME, one, other));
    }
  }

  @Command(name = "happenings", description = "Two happenings are one, or two events are not.")
  int happenings(
      @Parameters(paramLabel = "same|apart") Relation relation,
      @Parameters(
              paramLabel = "HAPPENING",
              arity = "2..4",
              description = "Two happenings; or REPORT EVENT REPORT EVENT.")
          String[] names) {
    if (names.length == 3) {
      throw new ParameterException(
          command.commandLine(), "give two happenings, or REPORT EVENT REPORT EVENT");
    }
    try (Archive archive = open()) {
      boolean events = names.length == 4;
      Anchor one = events ? event(archive, names[0], names[1]) : happening(archive, names[0]);
      Anchor other = events ? event(archive, names[2], names[3]) : happening(archive, names[1]);
      return keep(archive, new Correction.OfHappenings(relation == Relation.SAME, one, other));
    }
  }

  @Command(name = "list", description = "Lists all corrections.")
  int list() {
    try (Archive archive = open()) {
      for (Archive.Entry entry : archive.corrections()) {
        say(
            entry.number()
                + (entry.undone() ? " (undone) " : " ")
                + entry.recorded()
                + " "
                + entry.correction());
      }
    }
    return ExitCode.OK;
  }

  @Command(name = "undo", description = "Undoes a correction.")
  int undo(@Parameters(paramLabel = "NUMBER") int number) {
    try (Archive archive = open()) {
      if (!archive.undo(number)) {
        throw new ArchiveException("there is no correction " + number + " to undo");
      }
      say("undone: correction " + number);
      return ExitCode.OK;
    }
  }

  private Archive open() {
    return archiveOption.open(options.resources());
  }

  private int keep(Archive archive, Correction correction) {
    say("correction " + archive.correct(correction));
    return ExitCode.OK;
  }

  private void say(String line) {
    command.commandLine().getOut().println(line);
  }

  private static Anchor happening(Archive archive, String id) {
    Attestation first =
        archive
            .happening(id)
            .orElseThrow(() -> new ArchiveException("the archive has no happening " + id))
            .attestations()
            .get(0);
    return new Anchor(first.report(), first.begin(), first.end(), first.text());
  }

  private static Anchor event(Archive archive, String report, String event) {
    return found(Anchor.ofEvent(account(archive, report), event), report, event);
  }

  private static Anchor actor(Archive archive, String report, String actor) {
    return found(Anchor.ofActor(account(archive, report), actor), report, actor);
  }

  private static Anchor found(Optional<Anchor> anchor, String report, String part) {
    return anchor.orElseThrow(() -> new ArchiveException("report " + report + " has no " + part));
  }

  private static Account account(Archive archive, String report) {
    return archive
        .account(report)
        .orElseThrow(() -> new ArchiveException("the archive has no report " + report));
  }
}
