package org.annals.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.Annals;
import org.annals.account.Account;
import org.annals.corenlp.CoreNlpLanguage;
import org.annals.report.Corpus;
import org.annals.report.Reading;
import org.annals.report.ReportReader;
import org.annals.resource.Resources;

/** Runs the program on reports, in this process. */
public final class Accounts {

  private final int threads;

  /**
   * @param threads how many reports to read at once
   */
  public Accounts(int threads) {
    this.threads = threads;
  }

  /**
   * The accounts of reports of a gold file, without their gold, by report id.
   *
   * @throws IOException if the program refuses a report
   */
  public Map<String, Account> of(List<JsonNode> reports) throws IOException {
    Path file = Files.createTempFile("annals-bench", ".jsonl");
    try {
      StringBuilder lines = new StringBuilder();
      for (JsonNode report : reports) {
        ObjectNode bare = report.deepCopy();
        bare.remove("gold");
        lines.append(bare).append('\n');
      }
      Files.writeString(file, lines, StandardCharsets.UTF_8);
      Map<String, Account> byId = new HashMap<>();
      of(readings(List.of(file)).iterator(), account -> byId.put(account.report().id(), account));
      return byId;
    } finally {
      Files.delete(file);
    }
  }

  /**
   * The accounts of files that hold one report each, in the order of the files.
   *
   * @throws IOException if the program refuses one
   */
  public List<Account> ofFiles(List<Path> files) throws IOException {
    List<Reading.Read> readings = new ArrayList<>();
    for (Path file : files) {
      readings.add(readings(List.of(file)).get(0));
    }
    List<Account> accounts = new ArrayList<>();
    of(readings.iterator(), accounts::add);
    return accounts;
  }

  private void of(
      java.util.Iterator<Reading.Read> readings, java.util.function.Consumer<Account> consumer) {
    Annals.load(Resources.builtIn(), CoreNlpLanguage::load)
        .accounts(readings, threads, outcome -> consumer.accept(outcome.account()));
  }

  private static List<Reading.Read> readings(List<Path> files) throws IOException {
    List<Reading.Read> readings = new ArrayList<>();
    try (Corpus corpus =
        new ReportReader()
            .open(files.stream().map(Path::toString).toList(), InputStream.nullInputStream())) {
      for (Reading reading : corpus) {
        if (reading instanceof Reading.Read read) {
          readings.add(read);
        } else {
          throw new IOException(reading.toString());
        }
      }
    }
    if (readings.isEmpty()) {
      throw new IOException("no report in " + files);
    }
    return readings;
  }
}
