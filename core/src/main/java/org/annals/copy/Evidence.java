package org.annals.copy;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells whether what two reports share can hardly be chance. Short runs may be formulas, words in
 * capitals are names and titles, and what stands between quotation marks any reporter may have
 * heard; so it takes one run of some length, or several that make up a part of the text, of the
 * reporter's own words.
 */
final class Evidence {

  private static final int LONG_RUN = 9;
  private static final int LONG_RUN_PLAIN = 4;
  private static final int LEAST_PLAIN = 2;
  private static final int SEVERAL = 3;
  private static final double SEVERAL_SHARE = 0.05;

  private Evidence() {}

  static boolean suffices(List<Run> runs, Body copy) {
    List<Run> own =
        runs.stream()
            .filter(r -> words(r, copy) >= Run.SHORTEST && plain(r, copy) >= LEAST_PLAIN)
            .toList();
    boolean anyLong =
        own.stream().anyMatch(r -> words(r, copy) >= LONG_RUN && plain(r, copy) >= LONG_RUN_PLAIN);
    long sum = own.stream().mapToLong(run -> words(run, copy)).sum();
    return anyLong || (own.size() >= SEVERAL && sum >= SEVERAL_SHARE * copy.size());
  }

  /** Matched words outside quotation marks. */
  private static long words(Run run, Body copy) {
    return own(run, copy).count();
  }

  private static long plain(Run run, Body copy) {
    return own(run, copy).filter(copy::isPlain).count();
  }

  private static IntStream own(Run run, Body copy) {
    return run.to().stream().mapToInt(i -> i).filter(i -> !copy.word(i).quoted());
  }
}
