package org.annals.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.annals.Annals;
import org.annals.Outcome;
import org.annals.account.Account;
import org.annals.corenlp.CoreNlpLanguage;
import org.annals.report.Corpus;
import org.annals.report.Reading;
import org.annals.report.ReportReader;
import picocli.CommandLine.ExitCode;

/** Reads the reports at some paths and hands on their accounts; says what could not be read. */
final class ReportReading {

  private final CommonOptions options;
  private final InputStream standardInput;
  private final PrintWriter messages;
  private boolean complete = true;

  ReportReading(CommonOptions options, InputStream standardInput, PrintWriter messages) {
    this.options = options;
    this.standardInput = standardInput;
    this.messages = messages;
  }

  /**
   * Reads all reports.
   *
   * @param consumer is given each account, in the order of the input
   * @return the exit code: 0, or 1 where something could not be read
   */
  int read(List<String> paths, Consumer<Account> consumer) {
    try (Corpus corpus = new ReportReader().open(paths, standardInput);
        Progress progress = Progress.of("reading", corpus.size(), options.quiet())) {
      Iterator<Reading.Read> reports = reports(corpus, progress);
      if (reports.hasNext()) {
        Annals.load(options.resources(), CoreNlpLanguage::load)
            .accounts(reports, options.threads(), outcome -> take(outcome, consumer, progress));
      } else if (complete) {
        refuse(String.join(", ", paths) + ": no reports found");
      }
    }
    return complete ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Iterator<Reading.Read> reports(Corpus corpus, Progress progress) {
    return StreamSupport.stream(corpus.spliterator(), false)
        .filter(reading -> isRead(reading, progress))
        .map(Reading.Read.class::cast)
        .iterator();
  }

  private boolean isRead(Reading reading, Progress progress) {
    if (reading instanceof Reading.Refused refused) {
      progress.step();
      refuse(refused.toString());
      return false;
    }
    return true;
  }

  private void take(Outcome outcome, Consumer<Account> consumer, Progress progress) {
    outcome
        .defect()
        .ifPresent(
            defect ->
                refuse(
                    outcome.account().report().id()
                        + ": not analysed, by a defect of the program; please report it: "
                        + defect));
    consumer.accept(outcome.account());
    progress.step();
  }

  private void refuse(String message) {
    complete = false;
    if (!options.quiet()) {
      messages.println("annals: " + message);
      messages.flush();
    }
  }
}
