package org.annals.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountriesTest {

  private static final Countries COUNTRIES = Countries.load(Resources.builtIn());

  private static String code(java.util.Optional<Country> country) {
    return country.map(Country::code).orElse("none");
  }

  @Test
  void holdsEveryCountryOfTheStandard() {
    Set<String> missing = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    COUNTRIES.all().forEach(country -> missing.remove(String.valueOf(country.alpha2())));
    assertThat(missing).isEmpty();
  }

  @Test
  void codesOfOneCountryBelongTogether() {
    for (Country country : COUNTRIES.all()) {
      if (country.successor() == null && !country.alpha3().equals("XKX")) {
        Locale locale = new Locale.Builder().setRegion(country.alpha2()).build();
        assertThat(iso3(locale)).as(country.name()).isEqualTo(country.alpha3());
      }
    }
  }

  private static String iso3(Locale locale) {
    try {
      return locale.getISO3Country();
    } catch (MissingResourceException none) {
      return "none";
    }
  }

  @Test
  void noRowTakesAnothersWord() {
    for (Country country : COUNTRIES.all()) {
      assertThat(COUNTRIES.byName(country.name())).contains(country);
      for (String name : country.names()) {
        assertThat(COUNTRIES.byName(name)).as(name).contains(country);
      }
      for (String adjective : country.adjectives()) {
        assertThat(COUNTRIES.byAdjective(adjective)).as(adjective).contains(country);
      }
      for (String capital : country.capitals()) {
        assertThat(COUNTRIES.byCapital(capital)).as(capital).contains(country);
      }
    }
  }

  @Test
  void findsNamesAsNewsUsesThem() {
    assertThat(code(COUNTRIES.byName("the U.S."))).isEqualTo("USA");
    assertThat(code(COUNTRIES.byName("DPRK"))).isEqualTo("PRK");
    assertThat(code(COUNTRIES.byName("C\u00f4te d\u2019Ivoire"))).isEqualTo("CIV");
    assertThat(code(COUNTRIES.byName("Burma"))).isEqualTo("MMR");
    assertThat(code(COUNTRIES.bySeat("Downing Street"))).isEqualTo("GBR");
    assertThat(code(COUNTRIES.byCapital("Pyongyang"))).isEqualTo("PRK");
  }

  @Test
  void findsPeoples() {
    assertThat(code(COUNTRIES.byDemonym("Danish"))).isEqualTo("DNK");
    assertThat(code(COUNTRIES.byDemonym("Danes"))).isEqualTo("DNK");
    assertThat(code(COUNTRIES.byDemonym("Iraqis"))).isEqualTo("IRQ");
    assertThat(COUNTRIES.byPeople("Chinese")).isPresent();
  }

  @Test
  void stateThatIsNoMoreStandsForItsSuccessor() {
    Country union = COUNTRIES.byName("USSR").orElseThrow();
    assertThat(union.alpha3()).isEqualTo("SUN");
    assertThat(union.code()).isEqualTo("RUS");
  }

  @Test
  void caseTellsWordsApartButInCapitalsThroughout() {
    assertThat(COUNTRIES.byName("turkey")).isEmpty();
    assertThat(COUNTRIES.byName("us")).isEmpty();
    assertThat(COUNTRIES.byAdjective("polish")).isEmpty();
    assertThat(code(COUNTRIES.byName("TURKEY"))).isEqualTo("TUR");
  }

  @Test
  void usersRowReplacesTheBuiltInOne(@TempDir Path folder) throws IOException {
    Path table = Files.createDirectories(folder.resolve("country")).resolve("countries.tsv");
    Files.writeString(
        table,
        "alpha3\talpha2\tname\tnames\tadjectives\tpeople\tcapitals\tseats\tsuccessor\tlatitude\tlongitude\n"
            + "FJI\tFJ\tFiji\tViti\tFijian\tFijians\tSuva\t\t\t-17.7\t178.1\n");
    Countries own = Countries.load(Resources.with(folder));
    assertThat(code(own.byName("Viti"))).isEqualTo("FJI");
    assertThat(own.all()).hasSameSizeAs(COUNTRIES.all());
  }

  @Test
  void brokenRowIsNamedByItsLine(@TempDir Path folder) throws IOException {
    Path table = Files.createDirectories(folder.resolve("country")).resolve("countries.tsv");
    Files.writeString(
        table,
        "alpha3\talpha2\tname\tnames\tadjectives\tpeople\tcapitals\tseats\tsuccessor\tlatitude\tlongitude\n"
            + "FJI\tFJ\tFiji\t\t\t\t\t\t\tsouth\t178.1\n");
    assertThatThrownBy(() -> Countries.load(Resources.with(folder)))
        .isInstanceOf(ResourceException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("latitude");
  }
}
