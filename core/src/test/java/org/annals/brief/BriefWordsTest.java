package org.annals.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annals.actor.Sector;
import org.annals.event.StateKind;
import org.annals.event.Status;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.text.Span;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a brief: its tables, its templates, its quotations. */
class BriefWordsTest {

  private static final Wording WORDING = Wording.load(Resources.builtIn());

  @Test
  void everySectorStatusAndMonthHasWords() {
    for (Sector sector : Sector.values()) {
      assertThat(WORDING.words("sector." + sector.name())).isNotBlank();
    }
    for (Status status : Status.values()) {
      if (status != Status.OCCURRED) {
        assertThat(WORDING.words("status." + status.name().toLowerCase(java.util.Locale.ROOT)))
            .isNotBlank();
      }
    }
    for (int month = 1; month <= 12; month++) {
      assertThat(WORDING.words("month." + month)).hasSize(3);
    }
  }

  @Test
  void everyKindOfStateHasWordsWithAndWithoutAHolder() {
    Map<String, List<Phrase>> all =
        Map.of(
            "holder", List.of(Phrase.plain("A")),
            "subject", List.of(Phrase.plain("B")),
            "where", List.of(Phrase.plain("in C")));
    for (StateKind kind : StateKind.values()) {
      String key = "state." + kind.name().toLowerCase(java.util.Locale.ROOT);
      assertThat(WORDING.phrases(key, all)).isPresent();
      assertThat(WORDING.phrases(key + ".nobody", all)).isPresent();
    }
  }

  @Test
  void ownTableReplacesWords(@TempDir Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve("brief")).resolve("wording.tsv");
    Files.writeString(file, "key\twords\nheading.happened\tDeeds\n");
    Wording own = Wording.load(Resources.with(folder));
    assertThat(own.words("heading.happened")).isEqualTo("Deeds");
    assertThat(own.words("heading.said")).isEqualTo("What was said");
  }

  @Test
  void brokenRowsAreNamed(@TempDir Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve("brief")).resolve("wording.tsv");
    Files.writeString(file, "key\twords\nto\tto [no end\n");
    assertThatThrownBy(() -> Wording.load(Resources.with(folder)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("wording.tsv, line 2");
    Files.writeString(
        folder.resolve("brief/verbs.tsv"),
        "type\tmode\tpast\tprogressive\tinfinitive\nWAR\t\ta\tb\tc\n");
    assertThatThrownBy(() -> VerbPhrases.load(Resources.with(folder)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("verbs.tsv, line 2")
        .hasMessageContaining("WAR");
  }

  @Test
  void templatesLeaveOutWhatTheyHaveNothingFor() {
    Template template = Template.of("{who} went[ to {place}][ with {friend}]");
    assertThat(template.fill(Map.of("who", "Ana", "friend", "Eva"))).hasValue("Ana went with Eva");
    assertThat(template.fill(Map.of("place", "Lima"))).isEmpty();
  }

  @Test
  void quotationMarksStayInPairs() {
    assertThat(Quotation.balanced("“it was cut…")).isEqualTo("“it was cut…”");
    assertThat(Quotation.balanced("it began before”, he said"))
        .isEqualTo("“it began before”, he said");
    assertThat(Quotation.balanced("\"it was cut…")).isEqualTo("\"it was cut…\"");
    assertThat(Quotation.balanced("it began before\"")).isEqualTo("\"it began before\"");
    assertThat(Quotation.balanced("“all” is «well»")).isEqualTo("“all” is «well»");
  }

  @Test
  void quotationMarksJustOutsideBelongToTheQuotation() {
    Text text = Text.of("He said “no” twice");
    assertThat(text.slice(Quotation.enclosing(text, new Span(9, 11)))).isEqualTo("“no”");
    assertThat(Quotation.enclosing(text, new Span(0, 2))).isEqualTo(new Span(0, 2));
  }

  @Test
  void longTextIsCutBehindAWord() {
    assertThat(ShownText.line("one two  three\nfour", 9)).isEqualTo("one two…");
    assertThat(ShownText.line("one two", 7)).isEqualTo("one two");
    assertThat(ShownText.line("😀😀😀😀", 2)).isEqualTo("😀😀…");
  }
}
