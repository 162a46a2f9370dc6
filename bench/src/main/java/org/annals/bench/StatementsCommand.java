package org.annals.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.account.Account;
import org.annals.bench.align.Score;
import org.annals.bench.align.SpanAlignment.Pair;
import org.annals.bench.run.GoldFile;
import org.annals.bench.run.TextTable;
import org.annals.bench.statements.Attributed;
import org.annals.bench.statements.Attributed.Role;
import org.annals.bench.statements.StatementsBench;
import org.annals.bench.statements.StatementsBench.ReportStatements;
import org.annals.text.Span;
import org.annals.text.Text;
import picocli.CommandLine.Command;

/**
 * {@code annals-bench statements}. The gold of a report is {@code {"statements": [{"source": [[0,
 * 4]], "cue": [[5, 9]], "content": [[10, 30]]}]}}, in code points.
 */
@Command(
    name = "statements",
    description = "Who said what, on DIR/statements/statements.jsonl.",
    mixinStandardHelpOptions = true)
final class StatementsCommand extends BenchCommand {

  @Override
  void measure(BenchOptions options, PrintWriter out) throws IOException {
    List<JsonNode> reports =
        GoldFile.read(options.data().resolve("statements/statements.jsonl"), options.limit());
    Map<String, Account> accounts = options.accounts().of(reports);
    List<ReportStatements> both = new ArrayList<>();
    for (JsonNode report : reports) {
      both.add(laidBeside(report, accounts));
    }
    out.print(table(StatementsBench.score(both)));
    if (options.errors()) {
      both.forEach(report -> printErrors(report, out));
    }
  }

  private static TextTable table(StatementsBench.Result result) {
    TextTable table = new TextTable("statements", "precision", "recall", "f1");
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      add(table, name + ", soft", result.soft().getOrDefault(role, new Score(0, 0)));
      add(table, name + ", exact", result.exact().getOrDefault(role, new Score(0, 0)));
    }
    add(table, "joint", result.joint());
    return table;
  }

  private static void add(TextTable table, String name, Score score) {
    table.add(name, score.precision(), score.recall(), score.f1());
  }

  private static ReportStatements laidBeside(JsonNode report, Map<String, Account> accounts) {
    String id = report.path("id").asText();
    List<Span> tokens = Attributed.tokensOf(Text.of(report.path("text").asText()));
    List<Attributed> gold = new ArrayList<>();
    for (JsonNode statement : report.path("gold").path("statements")) {
      gold.add(
          Attributed.of(
              tokens,
              GoldFile.spans(statement.path("source")),
              GoldFile.spans(statement.path("cue")),
              GoldFile.spans(statement.path("content"))));
    }
    List<Attributed> predicted = new ArrayList<>();
    Account account = accounts.get(id);
    if (account != null) {
      account
          .statements()
          .forEach(
              statement ->
                  predicted.add(
                      Attributed.of(
                          tokens, statement.source(), statement.cue(), statement.content())));
    }
    return new ReportStatements(id, gold, predicted);
  }

  private static void printErrors(ReportStatements report, PrintWriter out) {
    List<Pair> pairs = StatementsBench.align(report);
    long right = pairs.stream().filter(pair -> StatementsBench.isRight(report, pair)).count();
    out.printf(
        Locale.ROOT,
        "%s\tgold %d\tpredicted %d\taligned %d\tright %d%n",
        report.id(),
        report.gold().size(),
        report.predicted().size(),
        pairs.size(),
        right);
  }
}
