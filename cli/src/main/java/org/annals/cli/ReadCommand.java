package org.annals.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.annals.Annals;
import org.annals.Outcome;
import org.annals.archive.Archive;
import org.annals.corenlp.CoreNlpLanguage;
import org.annals.report.Corpus;
import org.annals.report.Reading;
import org.annals.report.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code annals read}: reports into the archive. */
@Command(
    name = "read",
    description = "Reads reports into the archive; what is there already is passed over.",
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private AnnalsCommand annals;

  @Mixin private final CommonOptions options = new CommonOptions();
  @Mixin private final ArchiveOption archiveOption = new ArchiveOption();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - .")
  private final List<String> paths = new ArrayList<>();

  private final Map<Archive.Added, Integer> counts = new EnumMap<>(Archive.Added.class);
  private final Deque<Reading.Read> underWay = new ArrayDeque<>();
  private boolean complete = true;

  @Override
  public Integer call() {
    try (Archive archive = archiveOption.create(options.resources());
        Corpus corpus = new ReportReader().open(paths, annals.in());
        Progress progress = Progress.of("reading", corpus.size(), options.quiet())) {
      Iterator<Reading.Read> fresh = fresh(corpus, archive, progress);
      if (fresh.hasNext()) {
        Annals.load(options.resources(), CoreNlpLanguage::load)
            .accounts(fresh, options.threads(), outcome -> keep(archive, outcome, progress));
      }
    }
    if (counts.isEmpty() && complete) {
      refuse(String.join(", ", paths) + ": no reports found");
    }
    say(
        "new: "
            + count(Archive.Added.NEW)
            + ", revised: "
            + count(Archive.Added.REVISED)
            + ", known: "
            + count(Archive.Added.KNOWN));
    return complete ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private int count(Archive.Added added) {
    return counts.getOrDefault(added, 0);
  }

  private Iterator<Reading.Read> fresh(Corpus corpus, Archive archive, Progress progress) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(corpus.everything(), 0), /* parallel= */ false)
        .filter(reading -> isFresh(reading, archive, progress))
        .map(Reading.Read.class::cast)
        .peek(underWay::add)
        .iterator();
  }

  private boolean isFresh(Reading reading, Archive archive, Progress progress) {
    if (reading instanceof Reading.Read read && !archive.holds(read)) {
      return true;
    }
    progress.step();
    if (reading instanceof Reading.Refused refused) {
      refuse(refused.toString());
    } else {
      counts.merge(Archive.Added.KNOWN, 1, Integer::sum);
    }
    return false;
  }

  private void keep(Archive archive, Outcome outcome, Progress progress) {
    Reading.Read read = underWay.remove();
    outcome
        .defect()
        .ifPresent(
            defect ->
                refuse(
                    read.report().id()
                        + ": not analysed, by a defect of the program; please report it: "
                        + defect));
    counts.merge(archive.add(read, outcome.account()), 1, Integer::sum);
    progress.step();
  }

  private void refuse(String message) {
    complete = false;
    say(message);
  }

  private void say(String message) {
    if (!options.quiet()) {
      PrintWriter messages = command.commandLine().getErr();
      messages.println("annals: " + message);
      messages.flush();
    }
  }
}
