package org.annals.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void countsCodePointsNotChars() {
    Text text = Text.of("😀 met 🇸🇾");
    assertThat(text.length()).isEqualTo(8);
    assertThat(text.slice(new Span(2, 5))).isEqualTo("met");
    assertThat(text.spanOfChars(3, 6)).isEqualTo(new Span(2, 5));
  }

  @Test
  void anIndexInsideASurrogatePairIsItsCharacters() {
    assertThat(Text.of("a😀b").codePointIndex(2)).isEqualTo(1);
  }

  @Test
  void unpairedSurrogatesBecomeTheReplacementCharacter() {
    Text text = Text.of("a\uD83Db\uDE00");
    assertThat(text.string()).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(text.length()).isEqualTo(4);
  }

  @Test
  void aSpanBeyondTheTextIsRefused() {
    assertThatThrownBy(() -> Text.of("short").slice(new Span(3, 9)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("5 code points");
  }

  @Property
  void everyCodePointIsWhereTheStringHasIt(@ForAll String string) {
    Text text = Text.of(string);
    int[] codePoints = text.string().codePoints().toArray();
    assertThat(text.length()).isEqualTo(codePoints.length);
    for (int i = 0; i < codePoints.length; i++) {
      assertThat(text.slice(new Span(i, i + 1)).codePointAt(0)).isEqualTo(codePoints[i]);
      assertThat(text.codePointIndex(text.charIndex(i))).isEqualTo(i);
    }
  }

  @Property
  void slicesPutTogetherAreTheText(@ForAll String string, @ForAll int seed) {
    Text text = Text.of(string);
    int middle = text.length() == 0 ? 0 : Math.floorMod(seed, text.length());
    assertThat(text.slice(new Span(0, middle)) + text.slice(new Span(middle, text.length())))
        .isEqualTo(text.string());
  }
}
