package org.annals.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

  private static List<String> ids(String... lines) {
    List<String> ids = new ArrayList<>();
    byte[] input = String.join("\n", lines).getBytes(UTF_8);
    try (Corpus corpus = new ReportReader().open(List.of("-"), new ByteArrayInputStream(input))) {
      for (Reading reading : corpus) {
        ids.add(((Reading.Read) reading).report().id());
      }
    }
    return ids;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void makesAnIdOfAddressAndText() {
    assertThat(ids("{\"url\": \"https://a.example/1\", \"text\": \"Rain.\"}"))
        .containsExactly(sha256("https://a.example/1\nRain.").substring(0, 16));
  }

  @Test
  void makesAnIdOfFileNameAndTextWhereThereIsNoAddress() {
    assertThat(ids("{\"text\": \"Rain.\"}")).containsExactly(sha256("-\nRain.").substring(0, 16));
  }

  @Test
  void readsTheSameReportOnce() {
    assertThat(ids("{\"id\": \"a\", \"text\": \"Rain.\"}", "{\"id\": \"a\", \"text\": \"Rain.\"}"))
        .containsExactly("a");
    assertThat(ids("{\"text\": \"Rain.\"}", "{\"text\": \"Rain.\"}")).hasSize(1);
  }

  @Test
  void givesTheIdToTheLatestText() {
    String old = "{\"id\": \"a\", \"text\": \"Rain.\", \"published\": \"2026-01-02\"}";
    String latest = "{\"id\": \"a\", \"text\": \"Hail.\", \"published\": \"2026-01-03\"}";
    String undated = "{\"id\": \"a\", \"text\": \"Snow.\"}";

    assertThat(ids(latest, old, undated))
        .containsExactly(
            "a", "a@" + sha256("Rain.").substring(0, 8), "a@" + sha256("Snow.").substring(0, 8));
  }

  @Test
  void breaksATieOfDatesByTheDigestOfTheText() {
    String one = "{\"id\": \"a\", \"text\": \"Rain.\"}";
    String other = "{\"id\": \"a\", \"text\": \"Hail.\"}";
    boolean oneIsLatest = sha256("Rain.").compareTo(sha256("Hail.")) > 0;

    assertThat(ids(one, other).get(oneIsLatest ? 0 : 1)).isEqualTo("a");
    assertThat(ids(other, one).get(oneIsLatest ? 1 : 0)).isEqualTo("a");
  }

  @Test
  void takesAnotherTextOfAnAddressForARevision() {
    String url = "https://a.example/1";
    String old = "{\"url\": \"" + url + "\", \"text\": \"Rain.\", \"published\": \"2026-01-02\"}";
    String latest =
        "{\"url\": \"" + url + "\", \"text\": \"Hail.\", \"published\": \"2026-01-03\"}";
    String id = sha256(url + "\nHail.").substring(0, 16);

    assertThat(ids(old, latest)).containsExactly(id + "@" + sha256("Rain.").substring(0, 8), id);
  }

  @Test
  void keepsReportsApartThatAreGivenDifferentIds() {
    String url = "\"url\": \"https://a.example/1\"";
    assertThat(
            ids(
                "{\"id\": \"a\", " + url + ", \"text\": \"Rain.\"}",
                "{\"id\": \"b\", " + url + ", \"text\": \"Hail.\"}"))
        .containsExactly("a", "b");
  }

  @Test
  void takesTheGivenIdForARevisionThatHasNone() {
    String url = "\"url\": \"https://a.example/1\"";
    assertThat(
            ids(
                "{\"id\": \"a\", " + url + ", \"text\": \"Rain.\", \"published\": \"2026-01-02\"}",
                "{" + url + ", \"text\": \"Hail.\", \"published\": \"2026-01-03\"}"))
        .containsExactly("a@" + sha256("Rain.").substring(0, 8), "a");
  }

  @Test
  void keepsAReprintAsAReportOfItsOwn() {
    assertThat(
            ids(
                "{\"url\": \"https://a.example/1\", \"text\": \"Rain.\"}",
                "{\"url\": \"https://b.example/1\", \"text\": \"Rain.\"}"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void doesNotDependOnTheOrderOfTheInput() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lines.add(
          "{\"id\": \"%s\", \"text\": \"Text %d.\", \"title\": \"%d\", \"published\": \"2026-01-0%d\"}"
              .formatted("abc".charAt(i % 3), i % 7, i, 1 + i % 5));
    }
    TreeSet<String> expected = new TreeSet<>(ids(lines.toArray(String[]::new)));
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(lines, new Random(round));
      assertThat(new TreeSet<>(ids(lines.toArray(String[]::new)))).isEqualTo(expected);
    }
    assertThat(expected).hasSize(21).contains("a", "b", "c");
  }
}
