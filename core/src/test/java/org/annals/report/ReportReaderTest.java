package org.annals.report;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {

  private static final String GOOD = "The ferry to Orsk was cancelled.";

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private List<Reading> read(String standardInput, String... paths) {
    List<Reading> readings = new ArrayList<>();
    try (Corpus corpus =
        new ReportReader()
            .open(List.of(paths), new ByteArrayInputStream(standardInput.getBytes(UTF_8)))) {
      corpus.forEach(readings::add);
      assertThat(corpus.size()).isEqualTo(readings.size());
    }
    return readings;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static List<String> texts(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Read.class::isInstance)
        .map(reading -> ((Reading.Read) reading).report().text().string())
        .toList();
  }

  private static List<String> refusals(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Refused.class::isInstance)
        .map(Reading::toString)
        .toList();
  }

  /** Reads a bad file between two good ones, which must come to no harm. */
  private String refusalOf(Path bad) throws IOException {
    String first = file("0.txt", GOOD).toString();
    String last = file("9.txt", GOOD + " Again.").toString();
    List<Reading> readings = read("", first, bad.toString(), last);
    assertThat(texts(readings)).containsExactly(GOOD, GOOD + " Again.");
    assertThat(refusals(readings)).hasSize(1);
    return refusals(readings).get(0);
  }

  @Test
  void readsAFolderInNameOrderAndPassesOverOtherFormats() throws IOException {
    file("b.txt", "second");
    file("a.json", "{\"text\": \"first\", \"other\": {\"deep\": [1, 2]}}");
    file("notes.docx", "not read");
    file(".hidden.txt", "not read");
    Files.createDirectory(folder.resolve("c"));
    file("c/d.jsonl", "{\"text\": \"third\"}\n\n{\"text\": \"fourth\"}");
    file("c/e.txt.gz", packed("fifth".getBytes(UTF_8)));
    file(
        "f.htm",
        "<html><body><p>The sixth report has a paragraph of some length.</p></body></html>");

    List<Reading> readings = read("", folder.toString());

    assertThat(refusals(readings)).isEmpty();
    assertThat(texts(readings))
        .containsExactly(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "The sixth report has a paragraph of some length.");
  }

  @Test
  void readsStandardInputAsLinesOfJson() {
    List<Reading> readings = read("{\"text\": \"one\"}\n{\"text\": \"two\"}\n", "-");

    assertThat(texts(readings)).containsExactly("one", "two");
  }

  @Test
  void readsAllKeysOfAJsonReport() throws IOException {
    Path file =
        file(
            "r.json",
            "{\"id\":\"x1\",\"title\":\"T\",\"source\":\"S\",\"url\":\"https://s.example/t\",\"author\":\"A\","
                + "\"published\":\"2026-01-29T14:09:00Z\",\"language\":\"en\",\"text\":\"Words.\",\"gold\":3}");

    Report report = ((Reading.Read) read("", file.toString()).get(0)).report();

    assertThat(report.id()).isEqualTo("x1");
    assertThat(report.title()).isEqualTo("T");
    assertThat(report.source()).isEqualTo("S");
    assertThat(report.url()).isEqualTo("https://s.example/t");
    assertThat(report.author()).isEqualTo("A");
    assertThat(report.published()).hasToString("2026-01-29T14:09:00Z");
    assertThat(report.language()).isEqualTo("en");
  }

  @Test
  void notesADateThatIsNone() throws IOException {
    Path file = file("r.json", "{\"text\": \"Words.\", \"published\": \"lately\"}");

    Reading.Read read = (Reading.Read) read("", file.toString()).get(0);

    assertThat(read.report().published()).isNull();
    assertThat(read.notes()).singleElement().asString().contains("lately");
  }

  @Test
  void decodesWhatIsNotUtf8() throws IOException {
    String text = "Łódź and Göteborg";
    byte[] utf8 = ("\uFEFF" + text).getBytes(UTF_8);
    byte[] utf16 = ("\uFEFF" + text).getBytes(UTF_16LE);
    byte[] western = "Göteborg – “quiet”".getBytes(Charset.forName("windows-1252"));
    List<Reading> readings =
        read(
            "",
            file("1.txt", utf8).toString(),
            file("2.txt", utf16).toString(),
            file("3.txt", western).toString());

    assertThat(texts(readings)).containsExactly(text, text, "Göteborg – “quiet”");
    assertThat(((Reading.Read) readings.get(2)).notes())
        .singleElement()
        .asString()
        .contains("1252");
  }

  @Test
  void keepsUtf8ThatIsBrokenInOnePlace() throws IOException {
    byte[] text = "Kraków, Łódź, Gdańsk ? Poznań".getBytes(UTF_8);
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '?' ? (byte) 0xFF : text[i];
    }

    assertThat(texts(read("", file("1.txt", text).toString())))
        .containsExactly("Kraków, Łódź, Gdańsk \uFFFD Poznań");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(refusalOf(file("x.txt", "")))
        .isEqualTo(folder.resolve("x.txt") + " is empty: there is no text to read");
    assertThat(refusalOf(file("x.txt", " \n\t"))).contains("is empty");
    assertThat(refusalOf(file("x.jsonl", ""))).contains("is empty");
    assertThat(refusalOf(file("x.json", ""))).contains("is empty");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    assertThat(refusalOf(file("x.txt", new byte[] {'G', 'I', 'F', 0, 0, 1, (byte) 0xFE})))
        .contains("is a binary file");
  }

  @Test
  void refusesBytesOfNoEncoding() throws IOException {
    byte[] bytes = {'a', (byte) 0x81, (byte) 0x8D, ' ', (byte) 0x9D, 'b'};
    assertThat(refusalOf(file("x.txt", bytes))).contains("save it as UTF-8");
  }

  @Test
  void refusesABrokenLineAndReadsTheOthers() throws IOException {
    Path file = file("x.jsonl", "{\"text\": \"one\"}\n{\"text\": \n{\"text\": \"three\"}\n");

    List<Reading> readings = read("", file.toString());

    assertThat(texts(readings)).containsExactly("one", "three");
    assertThat(refusals(readings))
        .singleElement()
        .asString()
        .startsWith(file + ", line 2 is no sound JSON");
  }

  @Test
  void namesTheLineOfAWrongType() throws IOException {
    assertThat(refusalOf(file("x.json", "{\n \"text\": \"a\",\n \"title\": 5\n}")))
        .contains("x.json, line 3 has a wrong \"title\"");
    assertThat(refusalOf(file("x.jsonl", "{\"text\": [\"a\"]}")))
        .contains("x.jsonl, line 1 has a wrong \"text\"");
  }

  @Test
  void refusesJsonThatIsNoReport() throws IOException {
    assertThat(refusalOf(file("x.json", "[{\"text\": \"a\"}]"))).contains("holds no JSON object");
    assertThat(refusalOf(file("x.json", "{\"title\": \"a\"}"))).contains("has no \"text\"");
    assertThat(refusalOf(file("x.json", "{\"text\": \"a\"}\n{\"text\": \"b\"}")))
        .contains("several reports are one a line");
    assertThat(refusalOf(file("x.json", "{\"version\": \"https://jsonfeed.org/version/1.1\"}")))
        .contains("is a JSON feed, which is not read yet");
  }

  @Test
  void refusesAnUnboundedNesting() throws IOException {
    String json = "{\"other\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"text\": \"a\"}";
    assertThat(refusalOf(file("x.json", json))).contains("is no sound JSON");
  }

  @Test
  void refusesATextOfMoreThanTenMegabytes() throws IOException {
    assertThat(refusalOf(file("x.txt", "word ".repeat(4_000_000)))).contains("more than 10 MB");
    assertThat(refusalOf(file("x.jsonl", "{\"text\": \"" + "word ".repeat(2_100_000) + "\"}")))
        .contains("line 1 has more than 10 MB");
  }

  @Test
  void refusesAGzipBomb() throws IOException {
    assertThat(refusalOf(file("x.txt.gz", packed(new byte[100_000_000]))))
        .contains("more than 40 MB");
  }

  @Test
  void refusesGzipDataThatIsCutOffOrNone() throws IOException {
    byte[] whole = packed(GOOD.repeat(50).getBytes(UTF_8));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThat(refusalOf(file("x.txt.gz", half))).contains("is cut off");
    assertThat(refusalOf(file("x.txt.gz", "plain"))).contains("is no sound gzip data");
  }

  @Test
  void readsTheLinesBeforeACut() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"text\": \"report ").append(Integer.toHexString(i * 7919)).append("\"}\n");
    }
    byte[] whole = packed(lines.toString().getBytes(UTF_8));
    Path file = file("x.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length / 2));

    List<Reading> readings = read("", file.toString());

    assertThat(texts(readings)).hasSizeGreaterThan(1000).contains("report 0");
    assertThat(refusals(readings)).singleElement().asString().contains("is cut off");
  }

  @Test
  void refusesWhatDoesNotExistOrIsOfNoKnownFormat() throws IOException {
    assertThat(refusalOf(folder.resolve("none.txt"))).contains("does not exist");
    assertThat(refusalOf(file("x.docx", "words"))).contains("is of no format that is read");
    Path link = folder.resolve("l");
    Files.createDirectory(link);
    Files.createSymbolicLink(link.resolve("x.txt"), folder.resolve("gone.txt"));
    assertThat(refusalOf(link)).contains("x.txt does not exist");
  }

  @Test
  void refusesAPageWithoutText() throws IOException {
    assertThat(refusalOf(file("x.html", "<html><body><nav>Home</nav></body></html>")))
        .contains("no text of a report");
  }

  @Test
  void doesNotRunInCirclesOfLinks() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    file("inner/a.txt", GOOD);
    Files.createSymbolicLink(inner.resolve("up"), folder);

    assertThat(texts(read("", folder.toString()))).containsExactly(GOOD);
  }
}
