package org.annals.country;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/**
 * The table of the world's states and territories, {@code country/countries.tsv}. Immutable.
 *
 * <p>Names are looked up in the case that they are written in, for <i>US</i> is no <i>us</i> and
 * <i>Polish</i> no <i>polish</i>; only what stands in capitals throughout, as in headlines, is
 * found in any case. Diacritics, the kind of apostrophe and a leading article make no difference.
 * Where two countries have one word, the earlier row has it; a later row of the same code replaces
 * one.
 */
public final class Countries {

  private static final String TABLE = "country/countries.tsv";
  private static final String[] COLUMNS = {
    "alpha3",
    "alpha2",
    "name",
    "names",
    "adjectives",
    "people",
    "capitals",
    "seats",
    "successor",
    "latitude",
    "longitude"
  };
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|THE)\\s+");
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final List<Country> all;
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byAdjective = new HashMap<>();
  private final Map<String, Country> byPeople = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();
  private final Map<String, Country> bySeat = new HashMap<>();

  private Countries(List<Country> all) {
    this.all = List.copyOf(all);
    for (Country country : this.all) {
      byCode.put(country.alpha3(), country);
      if (country.alpha2() != null && country.successor() == null) {
        byCode.put(country.alpha2(), country);
      }
      put(byName, country.name(), country);
      country.names().forEach(name -> put(byName, name, country));
      country.adjectives().forEach(adjective -> put(byAdjective, adjective, country));
      country.people().forEach(people -> put(byPeople, people, country));
      country.capitals().forEach(capital -> put(byCapital, capital, country));
      country.seats().forEach(seat -> put(bySeat, seat, country));
    }
  }

  /**
   * Reads the table.
   *
   * @throws ResourceException if a row is broken, or names a successor that is in no row
   */
  public static Countries load(Resources resources) {
    Map<String, Country> countries = new LinkedHashMap<>();
    Map<String, Table.Row> rows = new HashMap<>();
    for (Table.Row row : Table.read(resources, TABLE, COLUMNS)) {
      Country country = country(row);
      countries.put(country.alpha3(), country);
      rows.put(country.alpha3(), row);
    }
    rows.forEach(
        (code, row) -> {
          String successor = row.get("successor");
          if (!successor.isEmpty() && !countries.containsKey(successor)) {
            throw row.error("names a successor that is in no row: " + successor);
          }
        });
    return new Countries(List.copyOf(countries.values()));
  }

  private static Country country(Table.Row row) {
    try {
      return new Country(
          row.require("alpha3"),
          row.get("alpha2").isEmpty() ? null : row.get("alpha2"),
          row.require("name"),
          row.list("names"),
          row.list("adjectives"),
          row.list("people"),
          row.list("capitals"),
          row.list("seats"),
          row.get("successor").isEmpty() ? null : row.get("successor"),
          row.number("latitude"),
          row.number("longitude"));
    } catch (IllegalArgumentException wrong) {
      throw row.error("is wrong: " + wrong.getMessage());
    }
  }

  /** In the table's order. */
  public List<Country> all() {
    return all;
  }

  /** By ISO code of three or of two letters, in capitals. */
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** By a name or abbreviation of the country itself. */
  public Optional<Country> byName(String name) {
    return find(byName, name);
  }

  /** By a demonym, be it adjective or noun: {@code Danish}, {@code Danes}. */
  public Optional<Country> byDemonym(String demonym) {
    return byAdjective(demonym).or(() -> byPeople(demonym));
  }

  /** By what stands for it before a noun: {@code Danish}. */
  public Optional<Country> byAdjective(String adjective) {
    return find(byAdjective, adjective);
  }

  /** By a noun for its people: {@code Dane}, {@code Danes}. */
  public Optional<Country> byPeople(String people) {
    return find(byPeople, people);
  }

  /** By a city that may stand for its government. */
  public Optional<Country> byCapital(String city) {
    return find(byCapital, city);
  }

  /** By a building, street or quarter that stands for its government. */
  public Optional<Country> bySeat(String seat) {
    return find(bySeat, seat);
  }

  private static Optional<Country> find(Map<String, Country> map, String word) {
    String plain = plain(word);
    Country found = map.get(plain);
    if (found == null
        && plain.length() >= SHORTEST_IN_CAPITALS
        && plain.equals(plain.toUpperCase(Locale.ROOT))) {
      found = map.get(anyCase(plain));
    }
    return Optional.ofNullable(found);
  }

  private static void put(Map<String, Country> map, String word, Country country) {
    String plain = plain(word);
    map.putIfAbsent(plain, country);
    map.putIfAbsent(anyCase(plain), country);
  }

  /** Marked, so that what is in small letters is not found by it. */
  private static String anyCase(String plain) {
    return "\0" + plain.toLowerCase(Locale.ROOT);
  }

  private static String plain(String word) {
    String straight = word.strip().replace('\u2019', '\'').replace('\u2018', '\'');
    String bare = MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD)).replaceAll("");
    return ARTICLE.matcher(bare).replaceFirst("");
  }
}
