package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.annals.Annals;
import org.annals.account.AccountWriter;
import org.annals.corenlp.CoreNlpLanguage;
import org.annals.date.PartialDate;
import org.annals.report.Report;
import org.annals.resource.Resources;
import org.annals.text.Text;

/** Whatever the characters, the locale and the time zone: a valid account, and always the same. */
class RandomReportTest {

  private static final Annals ANNALS = Annals.load(Resources.builtIn(), CoreNlpLanguage::load);

  private static String extract(String text) {
    Report report =
        new Report(
            "r",
            null,
            null,
            null,
            null,
            PartialDate.ofDay(LocalDate.of(2024, 2, 29)),
            null,
            "en",
            Text.of(text));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (AccountWriter writer = new AccountWriter(bytes)) {
      writer.write(ANNALS.account(report));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Property(tries = 150)
  void everySpanLiesInTheTextAndCarriesItsCharacters(@ForAll("texts") String text) {
    AccountSchema.assertValid(extract(text));
  }

  @Property(tries = 25)
  void localeAndTimeZoneMakeNoDifference(@ForAll("texts") String text) {
    String here = extract(text);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(extract(text)).isEqualTo(here);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Niue"));
      assertThat(extract(text)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Example
  void fourHundredNestedQuotationMarksAreHarmless() {
    AccountSchema.assertValid(
        extract(
            "“‘".repeat(200) + "We met the minister in Cairo" + "’”".repeat(200) + ", he said."));
    AccountSchema.assertValid(extract("\"".repeat(400) + " The minister said.".repeat(3)));
  }

  @Example
  void aTextWithoutSpacesIsHarmless() {
    AccountSchema.assertValid(extract("TheministermettheambassadorinCairo".repeat(300)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "The",
            "president",
            "met",
            "rebels",
            "in",
            "Paris",
            "Syria",
            "said",
            "that",
            "will",
            "not",
            "withdraw",
            "its",
            "troops",
            "from",
            "Monday",
            "on",
            "28 January 2026",
            "killed",
            "at least 12",
            "people",
            "Mr Ali Hassan",
            "he",
            "they",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "(",
            "[",
            "]",
            ",",
            ".",
            "?",
            ":",
            "—",
            "\n",
            "according to",
            "İstanbul",
            "IRAN",
            "ISIS");
    Arbitrary<String> strange =
        Arbitraries.of(
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
            "ß",
            "\uD83D",
            "\t",
            "\u00A0",
            "\u2028",
            "a@b.c",
            "http://x.example/?q=1",
            "$5m",
            "1,204",
            "#tag");
    Arbitrary<String> random = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.frequencyOf(Tuple.of(12, words), Tuple.of(2, strange), Tuple.of(1, random))
        .list()
        .ofMaxSize(80)
        .map(list -> String.join(" ", list));
  }
}
