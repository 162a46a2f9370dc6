package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.text.Span;
import org.annals.text.Text;

class MarkerProperties {

  private static final Marker MARKER = new Marker();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\n",
            "\r\n",
            "\u2028",
            " ",
            "\u00A0",
            "\u200F",
            "\u202E",
            "الرئيس السوري",
            "שלום עולם",
            "大统领会见总理",
            "🇸🇾",
            "👩‍👩‍👧",
            "e\u0301\u0323",
            "\uD83D",
            "\uDE00",
            "“".repeat(400),
            "'".repeat(400),
            "INDIRIM",
            "İstanbul",
            "Comments",
            "BREAKINGBREAKING,",
            "Published On 28 Jan 2026",
            "By Jane Roe",
            "Read more: ",
            "(Photo by A/B)",
            "[X/Reuters]",
            "list of 3 items",
            "end of list",
            "Recommended Stories",
            "The minister met the envoy.",
            "a".repeat(300),
            "word ".repeat(40),
            "\u0000",
            "...",
            "99",
            "https://a.example/x");
    Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(12);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, pieces), net.jqwik.api.Tuple.of(1, noise))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void spansLieInTheTextDisjointAndSorted(@ForAll("texts") String string) {
    Report report = report(string);
    MarkedReport marked = MARKER.mark(report);

    List<Span> spans = new ArrayList<>(marked.furniture());
    assertThat(spans).isSorted();
    List<Span> blocks = marked.blocks().stream().map(Block::span).toList();
    assertThat(blocks).isSorted();
    spans.addAll(blocks);
    Collections.sort(spans);
    int behind = 0;
    for (Span span : spans) {
      assertThat(span.begin()).isGreaterThanOrEqualTo(behind);
      assertThat(report.text().slice(span)).isNotBlank();
      behind = span.end();
    }
    assertThat(behind).isLessThanOrEqualTo(report.text().length());
    assertThat(marked.report().text()).isEqualTo(report.text());
  }

  @Property(tries = 60)
  void resultsAreTheSameEverywhere(@ForAll("texts") String string) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      MarkedReport here = new Marker().mark(report(string));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
      assertThat(new Marker().mark(report(string))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Report report(String string) {
    return new Report("r", null, null, null, null, null, null, null, Text.of(string));
  }
}
