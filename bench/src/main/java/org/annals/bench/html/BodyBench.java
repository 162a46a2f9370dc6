package org.annals.bench.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.bench.align.Ratios;

/** Measures article bodies by their shingles of four tokens. */
public final class BodyBench {

  private static final int SHINGLE = 4;

  private BodyBench() {}

  /** What should have been got out of a page, and what was. */
  public record Page(String id, String gold, String predicted) {}

  /**
   * One page's measures.
   *
   * @param shared shingles of both
   * @param spurious shingles of the predicted body alone
   * @param missed shingles of the gold body alone
   * @param equal whether both have the same tokens
   */
  public record PageResult(int shared, int spurious, int missed, boolean equal) {

    public double precision() {
      return flawless() ? 1 : Ratios.ratio(shared, shared + spurious);
    }

    public double recall() {
      return flawless() ? 1 : Ratios.ratio(shared, shared + missed);
    }

    public double f1() {
      return Ratios.harmonic(precision(), recall());
    }

    private boolean flawless() {
      return spurious == 0 && missed == 0;
    }
  }

  /**
   * The measures of all pages.
   *
   * @param precision mean over pages where something is predicted
   * @param recall mean over pages with a gold body
   * @param pageF1 mean of the pages' own F1
   * @param accuracy share of pages with the very tokens
   */
  public record Result(double precision, double recall, double pageF1, double accuracy) {

    public double f1() {
      return Ratios.harmonic(precision, recall);
    }
  }

  /** Measures. */
  public static Result score(List<Page> pages) {
    List<PageResult> results = pages.stream().map(BodyBench::score).toList();
    return new Result(
        results.stream()
            .filter(page -> page.shared() + page.spurious() > 0)
            .mapToDouble(PageResult::precision)
            .average()
            .orElse(0),
        results.stream()
            .filter(page -> page.shared() + page.missed() > 0)
            .mapToDouble(PageResult::recall)
            .average()
            .orElse(0),
        results.stream().mapToDouble(PageResult::f1).average().orElse(0),
        results.stream().mapToDouble(page -> page.equal() ? 1 : 0).average().orElse(0));
  }

  /** Measures one page. */
  public static PageResult score(Page page) {
    List<String> gold = Tokens.of(page.gold());
    List<String> predicted = Tokens.of(page.predicted());
    Map<List<String>, Integer> wanted = shingles(gold);
    Map<List<String>, Integer> given = shingles(predicted);
    int shared = 0;
    for (Map.Entry<List<String>, Integer> entry : given.entrySet()) {
      shared += Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0));
    }
    return new PageResult(
        shared, size(given) - shared, size(wanted) - shared, gold.equals(predicted));
  }

  private static int size(Map<List<String>, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** All runs of four tokens, with their number; of fewer tokens, the one run of them all. */
  static Map<List<String>, Integer> shingles(List<String> tokens) {
    Map<List<String>, Integer> bag = new HashMap<>();
    if (tokens.isEmpty()) {
      return bag;
    }
    int length = Math.min(SHINGLE, tokens.size());
    for (int i = 0; i + length <= tokens.size(); i++) {
      bag.merge(List.copyOf(tokens.subList(i, i + length)), 1, Integer::sum);
    }
    return bag;
  }
}
