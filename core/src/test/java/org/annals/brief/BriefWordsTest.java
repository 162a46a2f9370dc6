package org.annals.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.actor.Sector;
import org.annals.copy.Change;
import org.annals.copy.Derivation;
import org.annals.event.Status;
import org.annals.happening.Difference;
import org.annals.happening.Standing;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.situation.FactKind;
import org.annals.situation.FactState;
import org.annals.text.Span;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a brief: its tables, its templates, its quotations. */
class BriefWordsTest {

  private static final Wording WORDING = Wording.load(Resources.builtIn());

  private static final Map<String, List<Phrase>> ALL_ROLES =
      Stream.of("holder", "of", "subject", "asker", "asked", "maker", "target", "party", "about")
          .collect(Collectors.toMap(role -> role, role -> List.of(Phrase.plain(role))));

  @Test
  void everySectorStatusAndMonthHasWords() {
    for (Sector sector : Sector.values()) {
      assertThat(WORDING.words("sector." + sector.name())).isNotBlank();
    }
    for (Status status : Status.values()) {
      if (status != Status.OCCURRED) {
        assertThat(WORDING.words("status." + status.name().toLowerCase(Locale.ROOT))).isNotBlank();
      }
    }
    for (int month = 1; month <= 12; month++) {
      assertThat(WORDING.words("month." + month)).hasSize(3);
    }
  }

  @Test
  void everyKindOfFactStandingDifferenceAndChangeHasWords() {
    for (FactKind kind : FactKind.values()) {
      assertThat(WORDING.words("fact.kind." + lower(kind))).isNotBlank();
      assertThat(WORDING.phrases("fact." + lower(kind), ALL_ROLES)).isPresent();
    }
    for (FactState state : FactState.values()) {
      if (state != FactState.HOLDS) {
        assertThat(WORDING.words("fact.state." + lower(state))).isNotBlank();
      }
    }
    Map<String, String> standing = Map.of("origins", "2", "reports", "A; B");
    for (Standing value : Standing.values()) {
      assertThat(WORDING.words("standing." + lower(value), standing)).contains("A; B");
    }
    for (Difference.Kind kind : Difference.Kind.values()) {
      assertThat(WORDING.words("difference." + lower(kind))).isNotBlank();
    }
    for (Change.Kind kind : Change.Kind.values()) {
      for (String side : List.of("", ".gone", ".new")) {
        assertThat(WORDING.words("change." + lower(kind) + side, Map.of("from", "x", "to", "y")))
            .isNotBlank();
      }
    }
    for (Derivation.Direction direction : Derivation.Direction.values()) {
      Map<String, String> copy = Map.of("copy", "A", "source", "B", "share", "9 %");
      assertThat(WORDING.words("copy." + lower(direction), copy)).contains("A", "B", "9 %");
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
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
