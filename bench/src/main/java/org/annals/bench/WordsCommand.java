package org.annals.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.annals.bench.run.GoldFile;
import org.annals.copy.Body;
import picocli.CommandLine.Command;

/** {@code annals-bench words}: learns how common words are in news. */
@Command(
    name = "words",
    description =
        "Prints the table of common words (linkage/common-words.tsv), learnt from the reports in DIR.",
    mixinStandardHelpOptions = true)
final class WordsCommand extends BenchCommand {

  private static final List<String> SINGLES =
      List.of("places/tr-news.jsonl", "places/geovirus.jsonl", "coding/plover.jsonl");
  private static final int LEAST_TOPICS = 4;
  private static final int MOST_WORDS = 2000;

  @Override
  void measure(BenchOptions options, PrintWriter out) throws IOException {
    Map<String, List<String>> topics = new TreeMap<>();
    for (JsonNode report :
        GoldFile.read(options.data().resolve("events/ecb.jsonl"), options.limit())) {
      if (report.path("gold").path("split").asText().equals("train")) {
        add(topics, "topic " + report.path("gold").path("topic").asText(), report);
      }
    }
    for (String file : SINGLES) {
      for (JsonNode report : GoldFile.read(options.data().resolve(file), options.limit())) {
        add(topics, file + " " + report.path("id").asText(), report);
      }
    }
    print(topics, out);
  }

  private static void add(Map<String, List<String>> topics, String topic, JsonNode report) {
    topics.computeIfAbsent(topic, unused -> new ArrayList<>()).add(report.path("text").asText());
  }

  /** Each topic counts once, so that what it has a dozen reports of is no commoner for it. */
  private static void print(Map<String, List<String>> topics, PrintWriter out) {
    Map<String, Double> shares = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (List<String> texts : topics.values()) {
      Map<String, Integer> inTopic = new TreeMap<>();
      texts.forEach(
          text -> new HashSet<>(Body.words(text)).forEach(w -> inTopic.merge(w, 1, Integer::sum)));
      inTopic.forEach(
          (word, count) -> {
            shares.merge(word, (double) count / texts.size(), Double::sum);
            counts.merge(word, 1, Integer::sum);
          });
    }
    shares.entrySet().stream()
        .filter(share -> counts.getOrDefault(share.getKey(), 0) >= LEAST_TOPICS)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> share) -> -share.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_WORDS)
        .forEach(
            share -> {
              double part = share.getValue() / topics.size();
              out.println(String.format(Locale.ROOT, "%s\t%.4f", share.getKey(), part));
            });
  }
}
