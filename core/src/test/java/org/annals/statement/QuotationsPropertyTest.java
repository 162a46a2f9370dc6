package org.annals.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.text.Text;

class QuotationsPropertyTest {

  @Property
  void areDisjointOrderedAndInTheText(@ForAll("hostile") String string) {
    Text text = Text.of(string);
    int end = 0;
    for (Quotation quotation : Quotations.in(text, QuotationsTest.lines(text)).list()) {
      assertThat(quotation.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(quotation.span().length()).isPositive();
      end = quotation.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Property
  void areTheSameEachTime(@ForAll("hostile") String string) {
    Text text = Text.of(string);
    List<Quotation> first = Quotations.in(text, QuotationsTest.lines(text)).list();
    assertThat(Quotations.in(text, QuotationsTest.lines(text)).list()).isEqualTo(first);
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> marks = Arbitraries.of("“", "”", "\"", "'", "‘", "’", "«", "»", "„", "\n");
    Arbitrary<String> words =
        Arbitraries.of(" ", "word", "s", ".", ",", "😀", "é", "\uD800", "مرحبا");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, marks), net.jqwik.api.Tuple.of(3, words))
        .list()
        .ofMaxSize(200)
        .map(parts -> String.join("", parts));
  }
}
