package org.annals.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.corenlp.SharedLanguage;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Text;

/** What holds for times in any text, published on any day. */
class AnyTextTest {

  private static final TimeFinder FINDER = TimeFinder.load(Resources.builtIn());

  @Property(tries = 150)
  void timesLieInTheTextInOrderAndComeOutTheSame(
      @ForAll("texts") String string, @ForAll("days") PartialDate published) {
    Text text = Text.of(string);
    AnalyzedText analyzed = SharedLanguage.get().analyze(text, List.of(text.span()));
    List<TimeExpression> times = FINDER.find(text, analyzed, published);
    assertThat(times).isEqualTo(FINDER.find(text, analyzed, published));
    int end = 0;
    for (TimeExpression time : times) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(end);
      end = time.span().end();
      assertThat(analyzed.sentences().get(time.sentence()).span().contains(time.span())).isTrue();
      assertThat(
              time.span()
                  .contains(analyzed.sentences().get(time.sentence()).span(time.head()).begin()))
          .isTrue();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 40)
  void withoutADayOfPublicationNothingIsCountedFromIt(@ForAll("deictic") String expression) {
    Text text = Text.of("The council met " + expression + ".");
    AnalyzedText analyzed = SharedLanguage.get().analyze(text, List.of(text.span()));
    assertThat(FINDER.find(text, analyzed, null))
        .isNotEmpty()
        .allMatch(time -> time.from() == null && time.to() == null);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Monday",
            "next",
            "last",
            "the",
            "of",
            "late",
            "early",
            "end",
            "mid-1990s",
            "1995",
            "-",
            "99",
            "May",
            "28",
            "28th",
            "2026-01-28",
            "31/02/2020",
            "99/99/9999",
            "0000",
            "9999",
            "two",
            "a",
            "few",
            "half",
            "and",
            "years",
            "week",
            "day",
            "days",
            "ago",
            "later",
            "before",
            "after",
            "from",
            "to",
            "between",
            "until",
            "since",
            "in",
            "for",
            "Christmas",
            "Eid",
            "al-Fitr",
            "New",
            "Year's",
            "Eve",
            "eve",
            "century",
            "20th",
            "3",
            "p.m.",
            "14:00",
            "GMT",
            "noon",
            "999999",
            "100,000",
            "quarter",
            "first",
            "weekend",
            "morning",
            "this",
            "that",
            "same",
            "same",
            "past",
            "Q3",
            ",",
            ".",
            "he",
            "met",
            "will",
            "go",
            "🙂",
            "ß",
            "Sat",
            "(",
            ")",
            "'s",
            "more",
            "than",
            "spring",
            "nineties",
            "BC",
            "the");
    return words.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> deictic() {
    return Arbitraries.of(
        "yesterday",
        "on Monday",
        "last week",
        "last year",
        "two days ago",
        "this morning",
        "in October",
        "on 5 May",
        "at Christmas",
        "earlier this month",
        "late last year",
        "last summer",
        "in recent weeks",
        "over the past three years",
        "since Friday");
  }

  @Provide
  Arbitrary<PartialDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .edgeCases(
            edges ->
                edges.add(
                    LocalDate.of(1, 1, 1).toEpochDay(),
                    LocalDate.of(9999, 12, 31).toEpochDay(),
                    LocalDate.of(2024, 2, 29).toEpochDay(),
                    LocalDate.of(2025, 12, 31).toEpochDay(),
                    LocalDate.of(2000, 1, 1).toEpochDay()))
        .map(day -> PartialDate.ofDay(LocalDate.ofEpochDay(day)));
  }
}
