package org.annals.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.annals.language.Sentence;
import org.annals.text.Span;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      textBlock =
          """
          She said “no” and left.                | “no”
          She said "no" and left.                | "no"
          Elle a dit «non» hier.                 | «non»
          Er sagte „nein“ und ging.              | „nein“
          She said ‘no way’ to that.             | ‘no way’
          She said 'no way' to that.             | 'no way'
          It's the soldiers' camp, isn't it.     | -
          The soldiers' 'dark camp' burned.      | 'dark camp'
          He said “she said ‘no’ to me” today.   | “she said ‘no’ to me”
          He said “she said “no” to me” today.   | “she said “no” to me”
          He said "she said "no" to me" today.   | "she said "no" to me"
          A bolt of 5" and one of 6" fit.        | -
          A stray ” mark.                        | -
          An open “mark here.                    | “mark here.
          “One,” he said, “two.”                 | “One,”;“two.”
          """)
  void pairsMarks(String text, String expected) {
    assertThat(quotations(text))
        .isEqualTo(expected.equals("-") ? List.of() : List.of(expected.split(";")));
  }

  @Test
  void goesOnWhereTheNextParagraphOpensAgain() {
    assertThat(quotations("“One.\n“Two,” he said.")).containsExactly("“One.\n“Two,”");
  }

  @Test
  void endsWithTheParagraphWhereTheNextDoesNotOpen() {
    assertThat(quotations("“One.\nTwo ”three” he said.")).containsExactly("“One.");
  }

  @Test
  void deepNestingIsOneQuotation() {
    String text = "“".repeat(400) + "deep" + "”".repeat(400);
    assertThat(quotations(text)).containsExactly(text);
  }

  @Test
  void findsWhatASpanTouches() {
    Text text = Text.of("“a” b “c” d “e”");
    Quotations quotations = Quotations.in(text, lines(text));
    assertThat(quotations.touching(new Span(2, 7))).hasSize(2);
    assertThat(quotations.touching(new Span(3, 6))).isEmpty();
    assertThat(quotations.at(1)).isPresent();
    assertThat(quotations.at(4)).isEmpty();
  }

  private static List<String> quotations(String string) {
    Text text = Text.of(string);
    return Quotations.in(text, lines(text)).list().stream().map(q -> text.slice(q.span())).toList();
  }

  /** Each line as one sentence of one token: quotations ask for no more. */
  static List<Sentence> lines(Text text) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (String line : text.string().split("\n", -1)) {
      int end = begin + line.length();
      if (end > begin) {
        sentences.add(line(sentences.size(), text.spanOfChars(begin, end), line));
      }
      begin = end + 1;
    }
    return sentences;
  }

  private static Sentence line(int index, Span span, String word) {
    return new Sentence(
        index,
        new Span[] {span},
        new String[] {word},
        new String[] {word},
        new String[] {"NN"},
        new String[] {"O"},
        new int[] {Sentence.NONE},
        new String[] {"root"});
  }
}
