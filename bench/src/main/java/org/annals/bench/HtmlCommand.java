package org.annals.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.account.Account;
import org.annals.bench.html.BodyBench;
import org.annals.bench.html.BodyBench.Page;
import org.annals.bench.html.BodyBench.PageResult;
import org.annals.bench.run.GoldFile;
import org.annals.bench.run.TextTable;
import org.annals.text.Span;
import org.annals.text.Text;
import picocli.CommandLine.Command;

/** {@code annals-bench html}. */
@Command(
    name = "html",
    description = "Article bodies, on DIR/html/gold.jsonl and DIR/html/pages.",
    mixinStandardHelpOptions = true)
final class HtmlCommand extends BenchCommand {

  @Override
  void measure(BenchOptions options, PrintWriter out) throws IOException {
    List<JsonNode> gold = GoldFile.read(options.data().resolve("html/gold.jsonl"), options.limit());
    List<Path> files = new ArrayList<>();
    for (JsonNode page : gold) {
      files.add(options.data().resolve("html/pages/" + page.path("id").asText() + ".html.gz"));
    }
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new IOException(file + ": no such file");
      }
    }
    List<Optional<Account>> accounts = options.accounts().ofFiles(files);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      pages.add(
          new Page(
              gold.get(i).path("id").asText(),
              gold.get(i).path("gold").path("articleBody").asText(),
              accounts.get(i).map(HtmlCommand::body).orElse("")));
    }
    out.print(table(BodyBench.score(pages)));
    if (options.errors()) {
      pages.forEach(page -> printErrors(page, out));
    }
  }

  private static TextTable table(BodyBench.Result result) {
    TextTable table = new TextTable("html", "");
    table.add("precision", result.precision());
    table.add("recall", result.recall());
    table.add("f1", result.f1());
    table.add("page_f1", result.pageF1());
    table.add("accuracy", result.accuracy());
    return table;
  }

  /** The report's text with each piece of furniture replaced by a line break. */
  private static String body(Account account) {
    Text text = account.report().text();
    StringBuilder body = new StringBuilder();
    int begin = 0;
    for (Span furniture : account.furniture()) {
      body.append(text.slice(new Span(begin, furniture.begin()))).append('\n');
      begin = furniture.end();
    }
    return body.append(text.slice(new Span(begin, text.length()))).toString();
  }

  private static void printErrors(Page page, PrintWriter out) {
    PageResult result = BodyBench.score(page);
    if (!result.equal()) {
      out.printf(
          Locale.ROOT,
          "%s\tprecision %.4f\trecall %.4f%n",
          page.id(),
          result.precision(),
          result.recall());
    }
  }
}
