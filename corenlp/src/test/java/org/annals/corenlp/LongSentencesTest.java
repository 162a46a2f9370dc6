package org.annals.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LongSentencesTest {

  private static List<List<String>> cut(List<String> words) {
    return LongSentences.cut(words, Function.identity());
  }

  @Test
  void cutsBehindTheStrongestMark() {
    List<String> words = new ArrayList<>(Collections.nCopies(600, "word"));
    words.set(200, ";");
    words.set(240, ",");
    assertThat(cut(words).get(0)).hasSize(201).endsWith(";");
  }

  @Test
  void cutsAtTheLimitWhereThereIsNoMark() {
    assertThat(cut(Collections.nCopies(600, "word")))
        .extracting(List::size)
        .containsExactly(250, 250, 100);
  }

  @Property(tries = 200)
  void losesNothing(@ForAll List<@IntRange(max = 30) Integer> seeds) {
    List<String> words = new ArrayList<>();
    for (int seed : seeds) {
      words.addAll(Collections.nCopies(seed, "word"));
      words.add(",");
    }
    List<List<String>> runs = cut(words);
    assertThat(runs.stream().flatMap(List::stream)).containsExactlyElementsOf(words);
    assertThat(runs).allSatisfy(run -> assertThat(run.size()).isLessThanOrEqualTo(250));
  }
}
