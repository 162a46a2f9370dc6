package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

  private static final String BODY =
      "Two ministers of the island republic met in the old harbour on Monday and agreed to share the"
          + " water of the northern lakes, officials said.";
  private static final String MORE =
      "Fishermen who had waited for the talks to end said that they expected little of them, since"
          + " every such promise had been broken before.";

  private final Marker marker = new Marker();

  private MarkedReport mark(String text) {
    return mark(null, text);
  }

  private MarkedReport mark(@Nullable String title, String text) {
    return marker.mark(new Report("r", title, null, null, null, null, null, null, Text.of(text)));
  }

  private static List<String> furniture(MarkedReport marked) {
    return marked.furniture().stream().map(marked.report().text()::slice).toList();
  }

  private static List<String> blocks(MarkedReport marked, Block.Kind kind) {
    return marked.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> marked.report().text().slice(block.span()))
        .toList();
  }

  @Test
  void takesANameplateAboveAKickerForTheOutlet() {
    MarkedReport marked =
        mark(
            "The Harbour Ledger\nDIPLOMACY\nMinisters agree to share water of the lakes\n"
                + "28 January 2026\n"
                + BODY
                + "\n"
                + MORE
                + "\n");

    assertThat(marked.report().title()).isEqualTo("Ministers agree to share water of the lakes");
    assertThat(marked.report().source()).isEqualTo("The Harbour Ledger");
  }

  @Test
  void readsTheHead() {
    MarkedReport marked =
        mark(
            "World | Islands\nMinisters agree to share water of the northern lakes\nBy Ana Ruiz and Tom"
                + " Lee in Port Vale\nPublished On 28 Jan 2026\n"
                + BODY
                + "\n"
                + MORE
                + "\nComments\n");

    assertThat(marked.report().title())
        .isEqualTo("Ministers agree to share water of the northern lakes");
    assertThat(marked.report().author()).isEqualTo("Ana Ruiz and Tom Lee in Port Vale");
    assertThat(marked.report().published()).hasToString("2026-01-28");
    assertThat(furniture(marked))
        .containsExactly(
            "World | Islands",
            "By Ana Ruiz and Tom Lee in Port Vale",
            "Published On 28 Jan 2026",
            "Comments");
    assertThat(blocks(marked, Block.Kind.PARAGRAPH)).containsExactly(BODY, MORE);
    assertThat(marked.analysable()).isTrue();
    assertThat(marked.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "02:09 PM, Jan 29, 2026;2026-01-29T14:09:00",
        "- 2:09 am, January 29 2026;2026-01-29T02:09:00",
        "Published On 28 Jan 2026;2026-01-28",
        "2026-01-28T14:05:00+02:00;2026-01-28T14:05:00+02:00",
        "Wed 28 January 2026 14.05 GMT;2026-01-28T14:05:00Z",
        "28/01/2026;2026-01-28",
        "01/28/2026;2026-01-28",
        "03/02/2026;2026",
        "Updated: 28 January 2026, 18:30 EST;2026-01-28T18:30:00-05:00",
        "Last updated at 18:30 on 28th of January, 2026;2026-01-28T18:30:00",
        "Posted on Wednesday, Sept. 3, 2025;2025-09-03",
        "28.1.2026;2026-01-28",
        "Published 28 Jan 2026 | Updated 29 Jan 2026;2026-01-28",
      })
  void readsDateLines(String line, String date) {
    MarkedReport marked = mark("Ministers agree to share water\n" + line + "\n" + BODY);

    assertThat(marked.report().published()).hasToString(date);
    assertThat(furniture(marked)).containsExactly(line);
  }

  @Test
  void takesADateInTheTextForNone() {
    String timeline = "28 January 2026\n" + MORE;
    MarkedReport marked = mark("Ministers agree to share water\n" + BODY + "\n" + timeline);

    assertThat(marked.report().published()).isNull();
    assertThat(furniture(marked)).isEmpty();
  }

  @Test
  void readsAYearInADatelineOnly() {
    assertThat(mark("PORT VALE, Jan. 28, 2026 (Islands Wire) -- " + BODY).report().published())
        .hasToString("2026-01-28");
    assertThat(mark("PORT VALE, Jan 28 (Islands Wire) - " + BODY).report().published()).isNull();
  }

  @Test
  void marksPhrasesThatRanTogether() {
    MarkedReport marked =
        mark(
            "BREAKINGBREAKING,\nMinisters agree to share water\n"
                + BODY
                + "\nRecommended Stories\nlist of 2 items\nList 1 of 2Storm hits the southern"
                + " coast\nMarkets fall after talks\nend of list\n"
                + MORE
                + "\nShareTweetPrint this article 12 Comments");

    assertThat(furniture(marked))
        .containsExactly(
            "BREAKINGBREAKING,",
            "Recommended Stories",
            "list of 2 items",
            "List 1 of 2Storm hits the southern coast",
            "Markets fall after talks",
            "end of list",
            "ShareTweetPrint this article 12 Comments");
    assertThat(blocks(marked, Block.Kind.HEADLINE))
        .containsExactly("Ministers agree to share water");
  }

  @Test
  void leavesHeadingsAndSentencesAlone() {
    MarkedReport marked =
        mark(
            "Ministers agree to share water\n"
                + BODY
                + "\nA promise kept\n"
                + MORE
                + "\n“Subscribe to our way of life or leave,” he said.\nBy Monday all had gone.\n");

    assertThat(furniture(marked)).isEmpty();
    assertThat(blocks(marked, Block.Kind.HEADING)).containsExactly("A promise kept");
  }

  @Test
  void marksTheCreditOfAPhotographWithinALine() {
    MarkedReport marked =
        mark("Ministers agree\n" + BODY + "\nThe harbour on Monday. (Ana Ruiz/Reuters)\n" + MORE);

    assertThat(furniture(marked)).containsExactly("(Ana Ruiz/Reuters)");
    assertThat(blocks(marked, Block.Kind.PARAGRAPH)).contains("The harbour on Monday.");
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String wrapped =
        "Ministers agree to share water\n\nTwo ministers of the island republic met in the old\n"
            + "harbour on Monday and agreed to share the water of the\nNorthern Lakes, which has been"
            + " low since the summer.\n\nFishermen who had waited for the talks to end said they\n"
            + "expected little of them.\n";
    MarkedReport marked = mark(wrapped);

    assertThat(blocks(marked, Block.Kind.HEADLINE))
        .containsExactly("Ministers agree to share water");
    assertThat(blocks(marked, Block.Kind.PARAGRAPH)).hasSize(2);
    assertThat(blocks(marked, Block.Kind.PARAGRAPH).get(0)).contains("of the\nNorthern Lakes");
  }

  @Test
  void findsTheHeadlineThatTheTitleNames() {
    MarkedReport marked =
        mark("Ministers agree to share water", "Ministers agree to share water.\n" + BODY);

    assertThat(blocks(marked, Block.Kind.HEADLINE))
        .containsExactly("Ministers agree to share water.");
  }

  @Test
  void takesAStandfirstForTheTitleWhereThereIsNoHeadline() {
    String standfirst = "Ministers have not said whether the lakes will be opened to all.";
    MarkedReport marked = mark(standfirst + "\nPublished On 28 Jan 2026\n" + BODY);

    assertThat(marked.report().title()).isEqualTo(standfirst);
    assertThat(mark(BODY + "\n" + MORE).report().title()).isNull();
    assertThat(mark(BODY).report().title()).isNull();
  }

  @Test
  void fillsInWhatTheAddressTells() {
    Report report =
        new Report(
            "r",
            "T",
            null,
            "https://www.news.example/2026/01/28/lakes",
            null,
            null,
            null,
            null,
            Text.of(BODY));

    assertThat(marker.mark(report).report().published()).hasToString("2026-01-28");
    assertThat(marker.mark(report).report().source()).isEqualTo("news.example");
  }

  @Test
  void namesAnotherLanguage() {
    MarkedReport marked =
        mark(
            "Les ministres de la république se sont réunis lundi dans le vieux port et ont décidé de"
                + " partager l’eau des lacs du nord, ont indiqué des responsables.");

    assertThat(marked.analysable()).isFalse();
    assertThat(marked.report().language()).isEqualTo("fr");
    assertThat(marked.notes()).containsExactly("not analysed: the language is French (fr)");
  }

  @Test
  void saysThatALanguageIsUnknown() {
    MarkedReport marked = mark("12 – 14");

    assertThat(marked.analysable()).isFalse();
    assertThat(marked.report().language()).isNull();
    assertThat(marked.notes()).containsExactly("not analysed: language unknown");
  }

  @Test
  void readsAShortEnglishReport() {
    assertThat(mark("Quake hits Chile\nAt least two people were hurt.").analysable()).isTrue();
  }
}
