package org.annals.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.ViewMaker;
import org.annals.Views;
import org.annals.account.Account;
import org.annals.bench.align.Score;
import org.annals.bench.events.ChainBench;
import org.annals.bench.events.ChainBench.GoldChains;
import org.annals.bench.events.Coreference;
import org.annals.bench.events.Grouping;
import org.annals.bench.events.TriggerBench;
import org.annals.bench.events.TriggerBench.GoldTriggers;
import org.annals.bench.run.GoldFile;
import org.annals.bench.run.TextTable;
import org.annals.event.Event;
import org.annals.resource.Resources;
import org.annals.story.Story;
import org.annals.text.Span;
import org.annals.text.Text;
import picocli.CommandLine.Command;

/** {@code annals-bench events}. */
@Command(
    name = "events",
    description = "Triggers of events, happenings and stories, on DIR/events/ecb.jsonl.",
    mixinStandardHelpOptions = true)
final class EventsCommand extends BenchCommand {

  private static final String ALL = "all";
  private static final List<String> SPLITS = List.of(ALL, "train", "dev");

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
    out.println();
    Views views = ViewMaker.load(Resources.builtIn()).views(accounts.values());
    out.print(happenings(reports, views));
    out.println();
    out.print(stories(reports, views));
    if (options.errors()) {
      for (int i = 0; i < reports.size(); i++) {
        Text text = Text.of(reports.get(i).path("text").asText());
        printErrors(gold.get(i), predicted, text, out);
      }
    }
  }

  private static TextTable happenings(List<JsonNode> reports, Views views) {
    TextTable table = new TextTable("happenings", "precision", "recall", "f1");
    for (String split : SPLITS) {
      List<GoldChains> chains = of(split, reports).map(EventsCommand::chains).toList();
      Coreference<?> coreference = ChainBench.coreference(chains, views.happenings());
      add(table, "MUC, " + split, coreference.muc());
      add(table, "B3, " + split, coreference.bCubed());
      add(table, "CEAF-e, " + split, coreference.ceafE());
      table.add("conll, " + split, Double.NaN, Double.NaN, coreference.conll());
    }
    return table;
  }

  private static TextTable stories(List<JsonNode> reports, Views views) {
    Map<String, String> predicted = new HashMap<>();
    for (Story story : views.stories()) {
      story.reports().forEach(report -> predicted.putIfAbsent(report, story.id()));
    }
    TextTable table = new TextTable("stories", "precision", "recall", "f1");
    for (String split : SPLITS) {
      Map<String, String> gold = new HashMap<>();
      of(split, reports)
          .forEach(
              report ->
                  gold.put(
                      report.path("id").asText(), report.path("gold").path("subtopic").asText()));
      Grouping grouping = new Grouping(gold, predicted);
      add(table, "v, " + split, grouping.homogeneityAndCompleteness());
      add(table, "B3, " + split, grouping.bCubed());
    }
    return table;
  }

  private static Stream<JsonNode> of(String split, List<JsonNode> reports) {
    return reports.stream()
        .filter(
            report ->
                split.equals(ALL) || report.path("gold").path("split").asText().equals(split));
  }

  private static GoldChains chains(JsonNode report) {
    List<List<Span>> mentions = new ArrayList<>();
    List<String> chains = new ArrayList<>();
    for (JsonNode event : report.path("gold").path("events")) {
      mentions.add(GoldFile.spans(event.path("spans")));
      chains.add(event.path("chain").asText());
    }
    return new GoldChains(report.path("id").asText(), mentions, chains);
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
