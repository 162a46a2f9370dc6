package org.annals.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.text.Span;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpLanguageTest {

  private static AnalyzedText analyze(String string) {
    Text text = Text.of(string);
    return SharedLanguage.get().analyze(text, List.of(text.span()));
  }

  private static Sentence only(String string) {
    List<Sentence> sentences = analyze(string).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  @Test
  void givesTagsLemmasNamesAndATree() {
    Sentence sentence = only("Envoys from Kenya met Maria Lopez in Geneva.");
    assertThat(words(sentence))
        .containsExactly("Envoys", "from", "Kenya", "met", "Maria", "Lopez", "in", "Geneva", ".");
    assertThat(sentence.lemma(3)).isEqualTo("meet");
    assertThat(sentence.tag(3)).isEqualTo("VBD");
    assertThat(sentence.entity(5)).isEqualTo("PERSON");
    assertThat(sentence.entity(7)).isEqualTo("LOCATION");
    assertThat(sentence.head(3)).isEqualTo(Sentence.NONE);
    assertThat(sentence.child(3, "nsubj")).isZero();
    assertThat(sentence.child(3, "obj")).isEqualTo(5);
    assertThat(sentence.child(3, "obl")).isEqualTo(7);
  }

  @Test
  void quotesAreStraightenedAndOffsetsKept() {
    String string = "“We won’t leave,” the mayor’s aide said.";
    Sentence sentence = only(string);
    Text text = Text.of(string);
    assertThat(words(sentence)).contains("\"", "n't", "'s");
    assertThat(text.slice(sentence.span(0))).isEqualTo("“");
    assertThat(IntStream.range(0, sentence.size()).mapToObj(i -> text.slice(sentence.span(i))))
        .contains("n’t", "’s", "”");
  }

  @Test
  void offsetsCountCodePoints() {
    String string = "🚨🚨 Troops left the town.";
    Sentence sentence = analyze(string).sentences().get(analyze(string).sentences().size() - 1);
    int troops = words(sentence).indexOf("Troops");
    assertThat(sentence.span(troops)).isEqualTo(new Span(3, 9));
  }

  @Test
  void noSentenceCrossesABlock() {
    Text text = Text.of("Ministers to meet\nThe talks begin on Monday. They last a week.");
    AnalyzedText analyzed =
        SharedLanguage.get().analyze(text, List.of(new Span(0, 17), new Span(18, text.length())));
    assertThat(analyzed.sentences())
        .extracting(sentence -> text.slice(sentence.span()))
        .containsExactly("Ministers to meet", "The talks begin on Monday.", "They last a week.");
  }

  @Test
  void aSentenceOfFiveThousandWordsIsSplitWithANote() {
    AnalyzedText analyzed = analyze(String.join(" ", Collections.nCopies(5_000, "and rain")));
    assertThat(analyzed.notes()).containsExactly("a sentence of 10,000 words was split");
    assertThat(analyzed.sentences())
        .allSatisfy(s -> assertThat(s.size()).isLessThanOrEqualTo(LongSentences.LIMIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200B", "\n\n", "\u00A0"})
  void whereNothingStandsThereIsNoSentence(String string) {
    assertThat(analyze(string).sentences().stream().filter(s -> s.span().isEmpty())).isEmpty();
  }

  @Test
  void manyThreadsGiveTheSameAnalysisAsOne() {
    List<String> texts =
        List.of(
            "Chad and Sudan signed a treaty.",
            "The president denied that talks had failed.",
            "Rebels shelled the airport, wounding 12 people.");
    List<String> alone = texts.stream().map(t -> analyze(t).sentences().toString()).toList();
    List<String> together =
        IntStream.range(0, 60)
            .parallel()
            .mapToObj(i -> analyze(texts.get(i % 3)).sentences().toString())
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % 3));
    }
  }

  private static List<String> words(Sentence sentence) {
    return Stream.iterate(0, i -> i < sentence.size(), i -> i + 1).map(sentence::word).toList();
  }
}
