package org.annals.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.annals.country.Countries;
import org.annals.country.Country;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.jspecify.annotations.Nullable;

/** Puts the gazetteer together from its tables. Used once. */
final class GazetteerReader {

  /** By hand; a row of a later table, or of a user's, replaces the one of its id. */
  private static final List<String> OWN_TABLES =
      List.of("place/areas.tsv", "place/waters.tsv", "place/regions.tsv", "place/sites.tsv");

  private static final String COUNTRY_POINTS = "place/country-points.tsv";
  private static final String LARGE_TABLE = "place/gazetteer.tsv.gz";
  private static final String LARGE_HEADER =
      "id\tname\tfeature\tcountry\tregion\tlatitude\tlongitude\tpopulation\talternates";
  private static final int LARGE_COLUMNS = 9;
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final String FIRST_LEVEL = "ADM1";

  /** What a region's full name has beside its proper one. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?: (?:Governorate|Province|Region|Oblast[’']?|Krai|Kray|Republic|County|District|"
              + "Prefecture|State|Department|Municipality|City|Emirate|Division|Oblysy|"
              + "Autonomous Okrug))+$|^(?:State|Province|Region|Republic|Department) of ");

  private final Countries countries;
  private final List<Entry> entries = new ArrayList<>(150_000);
  private final Map<String, Integer> byId = new HashMap<>(300_000);
  private final Index names = new Index();
  private final Index looseNames = new Index();
  private final Index abbreviations = new Index();
  private final Map<String, String> shared = new HashMap<>();

  GazetteerReader(Countries countries) {
    this.countries = countries;
  }

  Gazetteer read(Resources resources) {
    resources.sources(LARGE_TABLE).forEach(this::large);
    for (String table : OWN_TABLES) {
      Table.read(
              resources,
              table,
              "id",
              "name",
              "alternates",
              "abbreviations",
              "kind",
              "country",
              "latitude",
              "longitude",
              "fame",
              "source")
          .forEach(this::own);
    }
    names.sort();
    looseNames.sort();
    abbreviations.sort();
    return new Gazetteer(
        countries,
        countryEntries(resources),
        List.copyOf(entries),
        names,
        looseNames,
        abbreviations);
  }

  private void large(Resources.Source source) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8), 1 << 16)) {
      String header = reader.readLine();
      if (!LARGE_HEADER.equals(header)) {
        throw new ResourceException(source.description() + " has other columns: " + header);
      }
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        row(line, source, number);
      }
    } catch (IOException failed) {
      throw new ResourceException(
          source.description() + " cannot be read: " + failed.getMessage(), failed);
    }
  }

  private void row(String line, Resources.Source source, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != LARGE_COLUMNS) {
      throw new ResourceException(source.description() + ", line " + number + " is broken");
    }
    String country = share(cells[3]);
    String region = cells[4].isEmpty() ? null : share(country + "." + cells[4]);
    boolean firstLevel = FIRST_LEVEL.equals(cells[2]);
    try {
      Entry entry =
          new Entry(
              firstLevel && region != null ? region : cells[0],
              cells[1],
              kind(cells[2]),
              share(cells[2]),
              country,
              region,
              Double.parseDouble(cells[5]),
              Double.parseDouble(cells[6]),
              Integer.parseInt(cells[7]),
              0);
      int at = put(entry);
      if (!cells[8].isEmpty()) {
        for (String alternate : BAR.split(cells[8])) {
          name(alternate, at);
        }
      }
    } catch (NumberFormatException wrong) {
      throw new ResourceException(
          source.description() + ", line " + number + ": " + wrong.getMessage(), wrong);
    }
  }

  private static PlaceKind kind(String feature) {
    return switch (feature) {
      case "ADM1", "ADM2" -> PlaceKind.REGION;
      case "AIRP" -> PlaceKind.FACILITY;
      default -> PlaceKind.CITY;
    };
  }

  private void own(Table.Row row) {
    String id = row.require("id");
    @Nullable Integer former = byId.get(id);
    PlaceKind kind = kind(row);
    boolean firstLevel = former != null && entries.get(former).isFirstLevel();
    Entry entry =
        new Entry(
            id,
            row.require("name"),
            kind,
            "OWN",
            row.get("country").isEmpty() ? null : row.get("country"),
            firstLevel || id.matches("[A-Z]{3}\\.\\d{2}") ? id : null,
            within(row, "latitude", 90),
            within(row, "longitude", 180),
            former == null ? 0 : entries.get(former).population(),
            (int) within(row, "fame", 3));
    int at = put(entry);
    row.list("alternates").forEach(name -> name(name, at));
    row.list("abbreviations").forEach(name -> abbreviations.add(name, at));
  }

  private static PlaceKind kind(Table.Row row) {
    try {
      return PlaceKind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw row.error("has an unknown kind: " + row.get("kind"));
    }
  }

  private static double within(Table.Row row, String column, double limit) {
    double value = row.number(column);
    if (!(Math.abs(value) <= limit)) {
      throw row.error("has a " + column + " beyond " + limit);
    }
    return value;
  }

  /** Enters a place under its name, in the stead of an earlier one of its id. */
  private int put(Entry entry) {
    @Nullable Integer former = byId.get(entry.id());
    int at = former == null ? entries.size() : former;
    if (former == null) {
      entries.add(entry);
      byId.put(entry.id(), at);
    } else {
      entries.set(at, entry);
    }
    name(entry.name(), at);
    if (entry.isFirstLevel()) {
      name(GENERIC.matcher(entry.name()).replaceAll(""), at);
    }
    return at;
  }

  private void name(String name, int at) {
    names.add(NameKey.plain(name), at);
    looseNames.add(NameKey.loose(name), at);
  }

  private String share(String value) {
    return shared.computeIfAbsent(value, same -> same);
  }

  private Map<String, Entry> countryEntries(Resources resources) {
    Map<String, Table.Row> points = new HashMap<>();
    for (Table.Row row :
        Table.read(resources, COUNTRY_POINTS, "country", "latitude", "longitude", "source")) {
      points.put(row.require("country"), row);
    }
    Map<String, Entry> found = new HashMap<>();
    for (Country country : countries.all()) {
      Table.Row point = points.get(country.alpha3());
      found.put(
          country.alpha3(),
          new Entry(
              country.alpha3(),
              country.name(),
              PlaceKind.COUNTRY,
              "PCLI",
              country.code(),
              null,
              point == null ? country.latitude() : within(point, "latitude", 90),
              point == null ? country.longitude() : within(point, "longitude", 180),
              0,
              3));
    }
    return found;
  }
}
