package org.annals.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.country.Countries;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load(Resources.builtIn());
  private static final String[] COLUMNS = {
    "id",
    "name",
    "alternates",
    "abbreviations",
    "kind",
    "country",
    "latitude",
    "longitude",
    "fame",
    "source"
  };
  private static final String HEADER = String.join("\t", COLUMNS) + "\n";

  @Test
  void hasTheBreadthOfTheWorld() {
    assertThat(GAZETTEER.entries()).hasSizeGreaterThan(140_000);
    assertThat(GAZETTEER.entries().stream().map(Entry::country).distinct().count())
        .isGreaterThan(230);
  }

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    assertThat(GAZETTEER.entries()).allMatch(entry -> seen.add(entry.id()));
  }

  @Test
  void pointsAreOnTheGlobe() {
    assertThat(GAZETTEER.entries())
        .allMatch(entry -> Math.abs(entry.latitude()) <= 90 && Math.abs(entry.longitude()) <= 180);
  }

  @Test
  void countriesAreKnown() {
    Countries countries = Countries.load(Resources.builtIn());
    assertThat(
            GAZETTEER.entries().stream()
                .map(Entry::country)
                .filter(country -> country != null && countries.byCode(country).isEmpty())
                .distinct())
        .isEmpty();
  }

  @Test
  void ownTablesHaveNoIdTwiceAndNameTheirSource() {
    Set<String> seen = new HashSet<>();
    int sites = 0;
    for (String table : List.of("areas", "waters", "regions", "sites")) {
      for (Table.Row row : Table.read(Resources.builtIn(), "place/" + table + ".tsv", COLUMNS)) {
        assertThat(seen.add(row.require("id"))).as(row.toString()).isTrue();
        assertThat(row.require("source")).isNotEmpty();
        sites += "facility".equals(row.get("kind")) ? 1 : 0;
      }
    }
    assertThat(sites).isGreaterThan(150);
  }

  @Test
  void everyRegionOfOursHasANumberOfTheLargeTableOrAName() {
    Pattern numbered = Pattern.compile("[A-Z]{3}\\.(?:\\d{2}|[A-Z]{2})");
    assertThat(GAZETTEER.entries())
        .filteredOn(entry -> "OWN".equals(entry.feature()))
        .filteredOn(entry -> numbered.matcher(entry.id()).matches())
        .allMatch(Entry::isFirstLevel);
  }

  @Test
  void weightiestComesFirst() {
    assertThat(GAZETTEER.named("Moscow").get(0).country()).isEqualTo("RUS");
    assertThat(GAZETTEER.named("Paris")).hasSizeGreaterThan(3);
    assertThat(GAZETTEER.named("Georgia")).extracting(Entry::id).contains("GEO", "USA.GA");
  }

  @Test
  void findsRegionsByShortForms() {
    assertThat(GAZETTEER.abbreviated("Calif.")).extracting(Entry::id).containsExactly("USA.CA");
    assertThat(GAZETTEER.named("Calif.")).isEmpty();
  }

  @Test
  void takesRowsOfTheUser(@TempDir Path folder) throws IOException {
    write(folder, HEADER + "own:x\tXyrkholm\tXyrkham\t\tcity\tSWE\t60\t15\t1\tmine\n");
    Gazetteer own = Gazetteer.load(Resources.with(folder));
    assertThat(own.named("Xyrkham")).extracting(Entry::id).containsExactly("own:x");
    assertThat(GAZETTEER.named("Xyrkham")).isEmpty();
  }

  @Test
  void brokenRowIsNamed(@TempDir Path folder) throws IOException {
    write(folder, HEADER + "own:x\tXyrkholm\t\t\tcity\tSWE\t160\t15\t1\tmine\n");
    Resources broken = Resources.with(folder);
    assertThatThrownBy(() -> Gazetteer.load(broken))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("latitude");
  }

  private static void write(Path folder, String table) throws IOException {
    Path file = folder.resolve("place/sites.tsv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, table);
  }
}
