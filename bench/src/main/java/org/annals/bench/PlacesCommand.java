package org.annals.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.account.Account;
import org.annals.bench.places.GoldReport;
import org.annals.bench.places.GoldToponym;
import org.annals.bench.places.PlacesAlignment;
import org.annals.bench.places.PlacesBench;
import org.annals.bench.places.PlacesResult;
import org.annals.bench.places.PredictedToponym;
import org.annals.bench.run.GoldFile;
import org.annals.bench.run.TextTable;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.annals.text.Span;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code annals-bench places}. */
@Command(
    name = "places",
    description = "Places, on DIR/places/tr-news.jsonl and geovirus.jsonl.",
    mixinStandardHelpOptions = true)
final class PlacesCommand extends BenchCommand {

  @Override
  void measure(BenchOptions options, PrintWriter out) throws IOException {
    List<List<JsonNode>> sets = new ArrayList<>();
    List<JsonNode> all = new ArrayList<>();
    for (String name : List.of("tr-news", "geovirus")) {
      List<JsonNode> reports =
          GoldFile.read(options.data().resolve("places/" + name + ".jsonl"), options.limit());
      sets.add(reports);
      all.addAll(reports);
    }
    Map<String, List<PredictedToponym>> predicted = new HashMap<>();
    options.accounts().of(all).forEach((id, account) -> predicted.put(id, toponyms(account)));
    PlacesResult news = PlacesBench.score(gold(sets.get(0)), predicted);
    PlacesResult virus = PlacesBench.score(gold(sets.get(1)), predicted);
    out.print(table(news, virus));
    if (options.errors()) {
      all.forEach(report -> printErrors(report, predicted, out));
    }
  }

  private static TextTable table(PlacesResult news, PlacesResult virus) {
    TextTable table = new TextTable("places", "tr-news", "geovirus");
    table.add("precision", news.precision(), virus.precision());
    table.add("recall", news.recall(), virus.recall());
    table.add("f1", news.f1(), virus.f1());
    table.add("exact f1", news.exactF1(), virus.exactF1());
    table.add("acc161", news.acc161(), virus.acc161());
    table.add("acc161_c", news.acc161c(), virus.acc161c());
    table.add("median_km", news.medianKm(), virus.medianKm());
    return table;
  }

  private static List<GoldReport> gold(List<JsonNode> reports) {
    return reports.stream().map(PlacesCommand::gold).toList();
  }

  private static GoldReport gold(JsonNode report) {
    List<GoldToponym> toponyms = new ArrayList<>();
    for (JsonNode toponym : report.path("gold").path("toponyms")) {
      toponyms.add(
          new GoldToponym(
              new Span(toponym.path("begin").asInt(), toponym.path("end").asInt()),
              number(toponym.path("latitude")),
              number(toponym.path("longitude")),
              toponym.path("country").isTextual() ? toponym.path("country").asText() : null,
              toponym.path("required").asBoolean(true)));
    }
    return new GoldReport(report.path("id").asText(), toponyms);
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : null;
  }

  private static List<PredictedToponym> toponyms(Account account) {
    List<PredictedToponym> toponyms = new ArrayList<>();
    for (Place place : account.places()) {
      place
          .mentions()
          .forEach(
              mention ->
                  toponyms.add(
                      new PredictedToponym(
                          mention.span(),
                          place.latitude(),
                          place.longitude(),
                          place.country(),
                          place.kind() == PlaceKind.COUNTRY)));
    }
    return toponyms;
  }

  private static void printErrors(
      JsonNode report, Map<String, List<PredictedToponym>> predicted, PrintWriter out) {
    GoldReport gold = gold(report);
    Text text = Text.of(report.path("text").asText());
    PlacesAlignment alignment =
        PlacesBench.align(gold, predicted.getOrDefault(gold.id(), List.of()));
    for (GoldToponym toponym : gold.toponyms()) {
      boolean found = alignment.pairs().stream().anyMatch(pair -> pair.gold().equals(toponym));
      if (toponym.required() && !found) {
        out.println(gold.id() + "\tmissing\t" + text.slice(toponym.span()));
      }
    }
    for (PredictedToponym toponym : alignment.counted()) {
      if (alignment.pairs().stream().noneMatch(pair -> pair.predicted().equals(toponym))) {
        out.println(gold.id() + "\twrong\t" + text.slice(toponym.span()));
      }
    }
  }
}
