package org.annals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.annals.account.Account;
import org.annals.actor.Sector;
import org.annals.event.EventType;
import org.annals.resource.Resources;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report holds is shown, and never obeyed. */
class BriefSafetyTest {

  private static final Brief BRIEF = Brief.load(Resources.builtIn());
  private static final String SCRIPT = "<script>alert('x')</script>";

  private static Account hostile(String words) {
    return AccountBuilder.of("id" + words, words + " Abena struck Kofi " + words)
        .title(words)
        .source(words)
        .note(words)
        .person("a1", "Abena " + words, "GHA", Sector.GOV, "Abena")
        .person("a2", "Kofi", "GHA", Sector.GOV, "Kofi")
        .event(EventBuilder.of("e1", EventType.ASSAULT, "struck").by("a1").to("a2"))
        .statement("a1", "", List.of(words + " Abena"), "a2")
        .build();
  }

  @Test
  void scriptInAReportIsTextInHtml() {
    String html = BRIEF.html(FindingsBuilder.apart(List.of(hostile(SCRIPT))));
    assertThat(html).doesNotContain("<script").doesNotContain("<img");
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("section h2").text()).isEqualTo(SCRIPT);
    assertThat(page.select(".sources q").text()).isEqualTo(SCRIPT + " Abena struck Kofi " + SCRIPT);
  }

  @Test
  void quotesInAReportDoNotLeaveTheirAttribute() {
    Account account =
        AccountBuilder.of("q", "Nothing.").url("https://news.example/\" onclick=\"x").build();
    assertThat(BRIEF.html(FindingsBuilder.apart(List.of(account)))).doesNotContain("onclick");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JAVASCRIPT:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "https://news.example/a b",
        "https://news.example/><script>",
        "https://news.example/\u202Egnp"
      })
  void onlyPlainWebAddressesAreLinked(String url) {
    Account account = AccountBuilder.of("u", "Nothing.").url(url).build();
    Document page = Jsoup.parse(BRIEF.html(FindingsBuilder.apart(List.of(account))));
    assertThat(page.select("a[rel]")).isEmpty();
    assertThat(BRIEF.markdown(FindingsBuilder.apart(List.of(account))))
        .doesNotContain("<" + url.strip());
  }

  @Test
  void webAddressesAreLinked() {
    Account account =
        AccountBuilder.of("u", "Nothing.").url("https://news.example/a?b=1&c=2").build();
    Document page = Jsoup.parse(BRIEF.html(FindingsBuilder.apart(List.of(account))));
    assertThat(page.select("a[rel]").attr("href")).isEqualTo("https://news.example/a?b=1&c=2");
    assertThat(BRIEF.markdown(FindingsBuilder.apart(List.of(account))))
        .contains("<https://news.example/a?b=1&c=2>");
  }

  @Test
  void markupInAReportIsTextInMarkdown() {
    String markdown =
        BRIEF.markdown(
            FindingsBuilder.apart(List.of(hostile("*a* _b_ `c` [d](e) <i> \\ ~~f~~ &lt; x"))));
    assertThat(markdown)
        .contains("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<i\\> \\\\ \\~\\~f\\~\\~ \\&lt; x")
        .doesNotContain(" *a* ")
        .doesNotContain("<i>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# one", "- one", "+ one", "1. one", "23) one", "---", "==="})
  void noBlockOfMarkdownBeginsInAReport(String words) {
    assertThat(MarkdownBrief.atStart(words)).isNotEqualTo(words).contains("\\");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#one", "-one", "1.5 million", "2026 was", "one - two"})
  void whatBeginsNoBlockIsLeftAlone(String words) {
    assertThat(MarkdownBrief.atStart(words)).isEqualTo(words);
  }

  @Test
  void controlsAndTurnsOfDirectionAreNotShown() {
    Account account = hostile("\u001B[31mred\u202Etxt\u2066 \u0007");
    assertThat(BRIEF.markdown(FindingsBuilder.apart(List.of(account))))
        .doesNotContain("\u001B", "\u202E", "\u2066", "\u0007");
    assertThat(BRIEF.html(FindingsBuilder.apart(List.of(account))))
        .doesNotContain("\u001B", "\u202E", "\u2066", "\u0007");
  }

  @Property(tries = 200)
  void anyTextIsShownWholeAndObeyedNever(@ForAll String words) {
    String plain = words.replaceAll("[\\s\\p{Z}\\p{Cc}#]", "x");
    Document page = Jsoup.parse(BRIEF.html(FindingsBuilder.apart(List.of(hostile(plain)))));
    assertThat(page.select("section")).hasSize(1);
    assertThat(page.select("script, img, iframe, style:not(head style)")).isEmpty();
    assertThat(page.select("section > h3").eachText()).contains("What happened", "Sources");
  }
}
