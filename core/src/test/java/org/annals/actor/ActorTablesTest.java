package org.annals.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.country.Countries;
import org.annals.date.PartialDate;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTablesTest {

  private static final Resources RESOURCES = Resources.builtIn();
  private static final ActorTables TABLES = ActorTables.load(RESOURCES);

  @Test
  void everyCountryOfTheTablesIsOne() {
    Countries countries = Countries.load(RESOURCES);
    for (Table.Row row : organizations()) {
      if (!row.get("country").isEmpty()) {
        assertThat(countries.byCode(row.get("country"))).as(row.toString()).isPresent();
      }
    }
    for (Table.Row row : officeHolders()) {
      String country = row.get("country");
      boolean known =
          countries.byCode(country).isPresent()
              || TABLES.organizations().byName(country).isPresent();
      assertThat(known).as(row.toString()).isTrue();
    }
  }

  @Test
  void everySourceIsNamedInTheTablesHead() {
    Set<String> sources = new HashSet<>();
    organizations().forEach(row -> sources.add(row.get("source")));
    officeHolders().forEach(row -> sources.add(row.get("source")));
    assertThat(sources).isSubsetOf("phoenix", "leaders", "common");
  }

  @Test
  void noOrganizationTakesAnothersName() {
    for (Table.Row row : organizations()) {
      for (String name : row.list("names")) {
        assertThat(TABLES.organizations().byName(name).map(o -> o.name()))
            .as(row.toString())
            .contains(row.get("name"));
      }
    }
  }

  @Test
  void everyTitleOfOfficeHoldersIsANounOfTheTable() {
    for (Table.Row row : officeHolders()) {
      String title = row.get("title");
      String head = title.substring(title.lastIndexOf(' ') + 1);
      assertThat(TABLES.nouns().get(title).or(() -> TABLES.nouns().get(head)))
          .as(row.toString())
          .isPresent();
    }
  }

  private static List<Table.Row> organizations() {
    return Table.read(
        RESOURCES,
        "actor/organizations.tsv",
        "name",
        "names",
        "kind",
        "country",
        "sectors",
        "source");
  }

  private static List<Table.Row> officeHolders() {
    return Table.read(
        RESOURCES,
        "actor/office-holders.tsv",
        "name",
        "names",
        "country",
        "title",
        "from",
        "to",
        "sectors",
        "source");
  }

  @ParameterizedTest
  @CsvSource({
    "Sharaa, Charaa",
    "Hmeimim, Khmeimim",
    "Tartus, Tartous",
    "Mohammed, Muhammad",
    "Erdogan, Erdoğan",
    "Poutine, Putin"
  })
  void transliterationsShareAKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Hafez, Bashar", "Clinton, Carter", "Moreno, Marina"})
  void differentNamesDoNot(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void shortNameMayBeTheLongOneButNoOtherBearersOfIt() {
    PersonName father = name("Viktor Salnikov");
    PersonName son = name("Anton Salnikov");
    assertThat(name("Salnikov").mayBe(father)).isTrue();
    assertThat(name("V. Salnikov").mayBe(father)).isTrue();
    assertThat(son.mayBe(father)).isFalse();
    assertThat(name("al-Salnikov").mayBe(son)).isTrue();
  }

  private static PersonName name(String name) {
    return PersonName.of(name, TABLES.words());
  }

  @Test
  void termIsLookedUpOnADate() {
    PartialDate then = PartialDate.ofYear(1996);
    assertThat(TABLES.officeHolders().find(name("Clinton"), "USA", then).orElseThrow().title())
        .isEqualTo("president");
    PartialDate later = PartialDate.ofYear(2011);
    assertThat(
            TABLES.officeHolders().find(name("Hillary Clinton"), null, later).orElseThrow().title())
        .isEqualTo("secretary of state");
  }

  @Test
  void brokenRowIsNamedByItsLine(@TempDir Path folder) throws IOException {
    Path table = Files.createDirectories(folder.resolve("actor")).resolve("nouns.tsv");
    Files.writeString(table, "noun\tkind\tsectors\tflags\nwizard\tperson\tMAGIC\n");
    assertThatThrownBy(() -> ActorTables.load(Resources.with(folder)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("MAGIC");
  }
}
