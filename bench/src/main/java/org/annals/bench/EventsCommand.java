package org.annals.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.account.Account;
import org.annals.bench.align.Score;
import org.annals.bench.events.TriggerBench;
import org.annals.bench.events.TriggerBench.GoldTriggers;
import org.annals.bench.run.GoldFile;
import org.annals.bench.run.TextTable;
import org.annals.event.Event;
import org.annals.text.Span;
import org.annals.text.Text;
import picocli.CommandLine.Command;

/** {@code annals-bench events}. */
@Command(
    name = "events",
    description = "Triggers of events, on DIR/events/ecb.jsonl.",
    mixinStandardHelpOptions = true)
final class EventsCommand extends BenchCommand {

  @Override
  void measure(BenchOptions options, PrintWriter out) throws IOException {
    List<JsonNode> reports =
        GoldFile.read(options.data().resolve("events/ecb.jsonl"), options.limit());
    List<GoldTriggers> gold = reports.stream().map(EventsCommand::gold).toList();
    Map<String, Account> accounts = options.accounts().of(reports);
    Map<String, List<Span>> predicted = new HashMap<>();
    accounts.forEach(
        (id, account) -> predicted.put(id, account.events().stream().map(Event::trigger).toList()));
    TextTable table = new TextTable("events", "precision", "recall", "f1");
    add(table, "trigger, all", TriggerBench.score(gold, predicted));
    for (String split : List.of("train", "dev")) {
      List<GoldTriggers> part =
          gold.stream().filter(report -> report.split().equals(split)).toList();
      add(table, "trigger, " + split, TriggerBench.score(part, predicted));
    }
    out.print(table);
    if (options.errors()) {
      for (int i = 0; i < reports.size(); i++) {
        Text text = Text.of(reports.get(i).path("text").asText());
        printErrors(gold.get(i), predicted, text, out);
      }
    }
  }

  private static void add(TextTable table, String name, Score score) {
    table.add(name, score.precision(), score.recall(), score.f1());
  }

  private static void printErrors(
      GoldTriggers report, Map<String, List<Span>> predicted, Text text, PrintWriter out) {
    TriggerBench.Errors errors =
        TriggerBench.errors(report, predicted.getOrDefault(report.id(), List.of()));
    for (List<Span> missed : errors.missed()) {
      out.println(report.id() + "\tmissing\t" + missed.stream().map(text::slice).toList());
    }
    for (Span spurious : errors.spurious()) {
      out.println(report.id() + "\twrong\t" + text.slice(spurious));
    }
  }

  private static GoldTriggers gold(JsonNode report) {
    List<List<Span>> mentions = new ArrayList<>();
    for (JsonNode event : report.path("gold").path("events")) {
      mentions.add(GoldFile.spans(event.path("spans")));
    }
    return new GoldTriggers(
        report.path("id").asText(), report.path("gold").path("split").asText(), mentions);
  }
}
