package org.annals.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.account.Account;
import org.annals.resource.Resources;
import org.annals.text.Excerpt;

class PassageProperties {

  private static final CopyFinder FINDER = CopyFinder.load(Resources.builtIn());

  /** Few words, so that texts meet by chance in every way. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "the", "of", "in", "river", "flood", "valley", "bridge", "levee", "Orsk", "and", "12")
        .list()
        .ofMinSize(0)
        .ofMaxSize(60)
        .map(words -> String.join(" ", words) + ".");
  }

  @Property(tries = 300)
  void passagesAreWhatTheyAreDefinedToBe(
      @ForAll("texts") String one, @ForAll("texts") String other) {
    Account source = Reports.text("one", one);
    Account copy = Reports.text("other", other);
    int end = 0;
    for (Passage passage : FINDER.passages(source, copy)) {
      assertThat(source.report().text().slice(passage.from().span()))
          .isEqualTo(passage.from().text());
      assertThat(copy.report().text().slice(passage.to().span())).isEqualTo(passage.to().text());
      assertThat(passage.to().begin()).isGreaterThanOrEqualTo(end);
      end = passage.to().end();
      assertThat(longestChain(words(passage.from()), words(passage.to())))
          .isGreaterThanOrEqualTo(5);
    }
  }

  @Property(tries = 300)
  void whoSharesTextWithAnotherIsSharedWith(
      @ForAll("texts") String one, @ForAll("texts") String other) {
    Account source = Reports.text("one", one);
    Account copy = Reports.text("other", other);
    assertThat(FINDER.passages(source, copy).isEmpty())
        .isEqualTo(FINDER.passages(copy, source).isEmpty());
  }

  @Property(tries = 100)
  void whatIsTakenWholeIsFoundWhole(@ForAll("texts") String before, @ForAll("texts") String after) {
    String taken =
        "Engineers opened three sluices above Tarnow before sunrise to spare the old quarter.";
    Assume.that(!before.isBlank() && !after.isBlank());
    Account source = Reports.text("one", taken);
    Account copy = Reports.text("other", before, taken, after);
    assertThat(FINDER.passages(source, copy))
        .anySatisfy(passage -> assertThat(taken).startsWith(passage.to().text()));
  }

  @Property(tries = 50)
  void theOrderOfTheReportsIsNothing(@ForAll("texts") String one, @ForAll("texts") String other) {
    String base = "Engineers opened three sluices above Tarnow before sunrise on every canal.";
    List<Account> accounts =
        List.of(
            Reports.of("a", null, "2020-05-02", base, one),
            Reports.of("b", null, null, one, base, other),
            Reports.of("c", null, "2020-05-01", other, base),
            Reports.of("d", null, "2020-05-02", base));
    List<Account> turned =
        List.of(accounts.get(2), accounts.get(3), accounts.get(1), accounts.get(0));
    assertThat(FINDER.derivations(turned)).isEqualTo(FINDER.derivations(accounts));
  }

  private static List<String> words(Excerpt excerpt) {
    return Arrays.stream(excerpt.text().split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }

  /** The most words in the same order with at most two others between, by trying all. */
  private static int longestChain(List<String> from, List<String> to) {
    int[][] longest = new int[from.size()][to.size()];
    int most = 0;
    for (int i = 0; i < from.size(); i++) {
      for (int j = 0; j < to.size(); j++) {
        if (from.get(i).equals(to.get(j))) {
          int before = 0;
          for (int k = Math.max(0, i - 3); k < i; k++) {
            for (int l = Math.max(0, j - 3); l < j; l++) {
              before = Math.max(before, longest[k][l]);
            }
          }
          longest[i][j] = before + 1;
          most = Math.max(most, longest[i][j]);
        }
      }
    }
    return most;
  }
}
