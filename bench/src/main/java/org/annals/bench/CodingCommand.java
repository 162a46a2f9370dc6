package org.annals.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.bench.coding.CodedEvent;
import org.annals.bench.coding.CodingBench;
import org.annals.bench.coding.CodingResult;
import org.annals.bench.coding.GoldCoding;
import org.annals.bench.run.GoldFile;
import org.annals.bench.run.TextTable;
import org.annals.event.Event;
import org.annals.event.Status;
import picocli.CommandLine.Command;

/** {@code annals-bench coding}. */
@Command(
    name = "coding",
    description = "Types and parties of events, on DIR/coding/plover.jsonl.",
    mixinStandardHelpOptions = true)
final class CodingCommand extends BenchCommand {

  private static final Set<Status> COUNTED =
      Set.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED);

  @Override
  void measure(BenchOptions options, PrintWriter out) throws IOException {
    List<JsonNode> reports =
        GoldFile.read(options.data().resolve("coding/plover.jsonl"), options.limit());
    List<GoldCoding> records = reports.stream().map(CodingCommand::gold).toList();
    Map<String, List<CodedEvent>> predicted = new HashMap<>();
    options.accounts().of(reports).forEach((id, account) -> predicted.put(id, coded(account)));
    CodingBench bench = new CodingBench(records, predicted);
    out.print(
        table(bench.score(records), bench.score(half(records, 1)), bench.score(half(records, 0))));
    if (options.errors()) {
      records.forEach(record -> printErrors(bench, record, out));
    }
  }

  /** Every second line, counted from 0: the remainder 1 gives the even ones as people count. */
  private static List<GoldCoding> half(List<GoldCoding> records, int rest) {
    return IntStream.range(0, records.size())
        .filter(i -> i % 2 == rest)
        .mapToObj(records::get)
        .toList();
  }

  private static TextTable table(CodingResult all, CodingResult even, CodingResult odd) {
    TextTable table = new TextTable("coding", "all", "even", "odd");
    table.add("recall", all.types().recall(), even.types().recall(), odd.types().recall());
    table.add(
        "precision", all.types().precision(), even.types().precision(), odd.types().precision());
    table.add("f1", all.types().f1(), even.types().f1(), odd.types().f1());
    table.add("pair", all.pair(), even.pair(), odd.pair());
    table.add("coded", all.coded(), even.coded(), odd.coded());
    return table;
  }

  private static void printErrors(CodingBench bench, GoldCoding record, PrintWriter out) {
    List<CodedEvent> events = bench.events(record);
    boolean right =
        bench.isFound(record)
            && (!record.hasCountry() || bench.isPaired(record))
            && events.stream().allMatch(event -> record.types().contains(event.type()));
    if (!right) {
      out.println();
      out.println(record.id() + "  " + record.text());
      out.println(
          "  want "
              + new TreeSet<>(record.types())
              + " "
              + record.actors()
              + " > "
              + record.recipients());
      for (CodedEvent event : events) {
        out.println(
            "  got  "
                + event.type()
                + " "
                + new TreeSet<>(event.actors())
                + " > "
                + new TreeSet<>(event.recipients()));
      }
    }
  }

  private static GoldCoding gold(JsonNode report) {
    JsonNode gold = report.path("gold");
    Set<String> types = new TreeSet<>();
    types.add(gold.path("type").asText());
    gold.path("also").forEach(type -> types.add(type.asText()));
    return new GoldCoding(
        report.path("id").asText(),
        report.path("text").asText(),
        types,
        countries(gold.path("actors")),
        countries(gold.path("recipients")),
        gold.path("reciprocal").asBoolean());
  }

  private static List<String> countries(JsonNode parties) {
    List<String> countries = new ArrayList<>();
    for (JsonNode party : parties) {
      if (party.path("country").isTextual()) {
        countries.add(party.path("country").asText());
      }
    }
    return countries;
  }

  private static List<CodedEvent> coded(Account account) {
    List<CodedEvent> coded = new ArrayList<>();
    for (Event event : account.events()) {
      boolean counted =
          event.type() != null
              && !event.negated()
              && event.within() == null
              && COUNTED.contains(event.status());
      if (counted) {
        coded.add(
            new CodedEvent(
                String.valueOf(event.type()),
                countries(account, event.actors()),
                countries(account, event.recipients())));
      }
    }
    return coded;
  }

  private static Set<String> countries(Account account, List<String> ids) {
    return account.actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(Actor::country)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
