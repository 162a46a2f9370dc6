package org.annals.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.language.Sentence;
import org.annals.text.Text;

/** Whatever the characters: tokens lie in the text, in order, and carry its characters. */
class RandomTextTest {

  @Property(tries = 300)
  void tokensLieInTheTextInOrder(@ForAll("texts") String string) {
    Text text = Text.of(string);
    int end = 0;
    for (Sentence sentence : SharedLanguage.get().analyze(text, List.of(text.span())).sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(sentence.span(i).begin()).isGreaterThanOrEqualTo(end);
        assertThat(sentence.span(i).isEmpty()).isFalse();
        end = sentence.span(i).end();
        assertThat(text.slice(sentence.span(i))).isNotBlank();
      }
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The minister",
            " met ",
            "“",
            "”",
            "'",
            "‘",
            "(",
            "]",
            "\n",
            " ",
            "\t",
            ".",
            "…",
            "—",
            "😀",
            "👩‍👩‍👧",
            "e\u0301",
            "\u202E",
            "العربية",
            "עברית",
            "中文",
            "ไทย",
            "\u0000",
            "\uFEFF",
            "İ",
            "ß",
            "1,204",
            "U.S.",
            "al-Noor",
            "Ba'ath",
            "\uD83D",
            "http://example.org/?q=1",
            "a@b.c");
    Arbitrary<String> random = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, pieces), net.jqwik.api.Tuple.of(1, random))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }
}
