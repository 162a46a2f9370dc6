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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
      of(readings(file).iterator(), account -> byId.put(account.report().id(), account));
      return byId;
    } finally {
      Files.delete(file);
    }
  }

  /**
   * The accounts of files that hold one report each, in the order of the files; none for a file in
   * which the program finds no report.
   */
  public List<Optional<Account>> ofFiles(List<Path> files) {
    List<Reading.Read> found = new ArrayList<>();
    List<Boolean> isFound = new ArrayList<>();
    for (Path file : files) {
      List<Reading.Read> read = read(file, refused -> {});
      found.addAll(read.subList(0, Math.min(1, read.size())));
      isFound.add(!read.isEmpty());
    }
    List<Account> accounts = new ArrayList<>();
    of(found.iterator(), accounts::add);
    Iterator<Account> next = accounts.iterator();
    return isFound.stream()
        .map(one -> one ? Optional.of(next.next()) : Optional.<Account>empty())
        .toList();
  }

  private void of(Iterator<Reading.Read> readings, Consumer<Account> consumer) {
    Annals.load(Resources.builtIn(), CoreNlpLanguage::load)
        .accounts(readings, threads, outcome -> consumer.accept(outcome.account()));
  }

  private static List<Reading.Read> readings(Path file) throws IOException {
    List<String> refusals = new ArrayList<>();
    List<Reading.Read> readings = read(file, refused -> refusals.add(refused.toString()));
    if (!refusals.isEmpty()) {
      throw new IOException(String.join("; ", refusals));
    }
    return readings;
  }

  private static List<Reading.Read> read(Path file, Consumer<Reading.Refused> refusals) {
    List<Reading.Read> readings = new ArrayList<>();
    try (Corpus corpus =
        new ReportReader().open(List.of(file.toString()), InputStream.nullInputStream())) {
      for (Reading reading : corpus) {
        if (reading instanceof Reading.Read read) {
          readings.add(read);
        } else if (reading instanceof Reading.Refused refused) {
          refusals.accept(refused);
        }
      }
    }
    return readings;
  }
}
