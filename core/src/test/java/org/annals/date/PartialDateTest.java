package org.annals.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026, YEAR",
    "2026-01, 2026-01, MONTH",
    "2024-02-29, 2024-02-29, DAY",
    "2026-01-29T14:09, 2026-01-29T14:09:00, TIME",
    "2026-01-29T14:09:30Z, 2026-01-29T14:09:30Z, TIME",
    "2026-01-29 14:09:30.123+0100, 2026-01-29T14:09:30+01:00, TIME",
  })
  void readsIsoAndWritesIt(String iso, String written, PartialDate.Precision precision) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();
    assertThat(date).hasToString(written);
    assertThat(date.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "2026-13", "2026-02-30", "2026-01-29T25:00", "0000", "soon"})
  void whatIsNoDateIsNone(String iso) {
    assertThat(PartialDate.parse(iso)).isEmpty();
  }

  @Test
  void aDayNeedsAMonthAndATimeADay() {
    assertThatThrownBy(() -> new PartialDate(2026, null, 3, null, null))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void aMonthContainsItsDaysAndNoOthers() {
    PartialDate january = PartialDate.ofMonth(2026, 1);
    PartialDate lastDay = PartialDate.ofDay(LocalDate.of(2026, 1, 31));
    assertThat(january.contains(lastDay)).isTrue();
    assertThat(lastDay.contains(january)).isFalse();
    assertThat(lastDay.isCompatibleWith(january)).isTrue();
    assertThat(january.isCompatibleWith(PartialDate.ofMonth(2026, 2))).isFalse();
    assertThat(january.lastDay()).isEqualTo(LocalDate.of(2026, 1, 31));
  }

  @Test
  void theCoarserOfTwoThatBeginTogetherComesFirst() {
    List<PartialDate> sorted =
        List.of("2026-01-01T00:00", "2026-01-01", "2026-01", "2026", "2025-12-31").stream()
            .map(iso -> PartialDate.parse(iso).orElseThrow())
            .sorted()
            .toList();
    assertThat(sorted)
        .extracting(PartialDate::toString)
        .containsExactly("2025-12-31", "2026", "2026-01", "2026-01-01", "2026-01-01T00:00:00");
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).contains(date);
    assertThat(date.contains(date)).isTrue();
    assertThat(date.firstDay()).isBeforeOrEqualTo(date.lastDay());
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
    return Arbitraries.oneOf(
        years.map(PartialDate::ofYear),
        Combinators.combine(years, months).as(PartialDate::ofMonth),
        Combinators.combine(years, months, days)
            .as((y, m, d) -> PartialDate.ofDay(LocalDate.of(y, m, d))));
  }
}
