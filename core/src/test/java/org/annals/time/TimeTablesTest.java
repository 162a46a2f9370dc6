package org.annals.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.annals.resource.Table.Row;
import org.annals.time.HolidayTable.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTablesTest {

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "months.tsv", List.of("word", "month", "alone"),
          "weekdays.tsv", List.of("word", "day", "alone"),
          "units.tsv", List.of("singular", "plural", "unit", "recent"),
          "numbers.tsv", List.of("word", "low", "high"),
          "ordinals.tsv", List.of("word", "number"),
          "parts.tsv", List.of("words", "part", "form"),
          "zones.tsv", List.of("word", "offset"),
          "forward.tsv", List.of("lemma"),
          "holidays.tsv", List.of("name", "rule"),
          "boundaries.tsv", List.of("words", "bound"));

  @Test
  void noWordStandsTwiceInATable() {
    KEYS.forEach(
        (name, columns) -> {
          Set<String> seen = new HashSet<>();
          for (Row row :
              Table.read(Resources.builtIn(), "time/" + name, columns.toArray(String[]::new))) {
            assertThat(seen.add(row.require(columns.get(0)))).as(name + " " + row).isTrue();
          }
        });
  }

  @Test
  void holidaysThatFollowTheMoonAreKnownEveryYear() {
    Map<String, Holiday> holidays = HolidayTable.load(Resources.builtIn());
    for (int year = 1991; year <= 2049; year++) {
      assertThat(named(holidays, "yomkippur").ofYear().apply(year)).isNotNull();
      assertThat(named(holidays, "lunarnewyear").ofYear().apply(year)).isNotNull();
      assertThat(named(holidays, "eidalfitr").ofYear().apply(year)).isNotNull();
    }
  }

  private static Holiday named(Map<String, Holiday> holidays, String key) {
    return Objects.requireNonNull(holidays.get(key), key);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-04-21, 2019-04-28",
    "2024-03-31, 2024-05-05",
    "2025-04-20, 2025-04-20",
    "1961-04-02, 1961-04-09",
    "2038-04-25, 2038-04-25"
  })
  void easterIsReckonedForWestAndEast(LocalDate western, LocalDate eastern) {
    assertThat(Easter.western(western.getYear())).isEqualTo(western);
    assertThat(Easter.eastern(eastern.getYear())).isEqualTo(eastern);
  }

  @ParameterizedTest
  @CsvSource({
    "labor day, 2025, 2025-09-01",
    "thanksgiving, 2024, 2024-11-28",
    "memorial day, 2023, 2023-05-29",
    "black friday, 2024, 2024-11-29"
  })
  void movableDaysAreCounted(String name, int year, LocalDate day) {
    Holiday holiday = named(HolidayTable.load(Resources.builtIn()), HolidayTable.key(name));
    assertThat(holiday.ofYear().apply(year)).isEqualTo(Stretch.day(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "months.tsv; word,month,alone; foo,13,yes; whole number",
        "months.tsv; word,month,alone; foo,1,perhaps; alone perhaps",
        "zones.tsv; word,offset; xyz,99; offset 99",
        "parts.tsv; words,part,form; foo,BITS,of; part BITS",
        "holidays.tsv; name,rule; foo,now and then; unknown rule",
        "holidays.tsv; name,rule; foo,dates nobody; dates nobody",
        "holidays.tsv; name,rule; foo,on 2001-02-31; broken rule",
        "holiday-dates.tsv; holiday,from,to; foo,2001-02-31,2001-03-01; no date"
      })
  void aBrokenRowIsNamed(
      String name, String columns, String row, String message, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("time").resolve(name);
    Files.createDirectories(folder.resolve("time"));
    Files.writeString(file, columns.replace(',', '\t') + "\n" + row.replace(',', '\t') + "\n");
    assertThatThrownBy(() -> TimeFinder.load(Resources.with(folder)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining(name + ", line 2")
        .hasMessageContaining(message);
  }
}
