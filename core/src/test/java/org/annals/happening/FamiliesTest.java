package org.annals.happening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.event.EventType;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.junit.jupiter.api.Test;

/** The table of families fits the lexicon and is well kept. */
class FamiliesTest {

  private static final List<Table.Row> ROWS =
      Table.read(Resources.builtIn(), "happening/families.tsv", "family", "senses");

  private static List<String> families() {
    return ROWS.stream().map(row -> row.require("family")).toList();
  }

  private static List<String> members() {
    return ROWS.stream().flatMap(row -> row.list("senses").stream()).toList();
  }

  /** The ids of all senses of events, with and without a type. */
  private static Set<String> eventSenses() throws IOException {
    Set<String> ids = new TreeSet<>();
    List<String> files =
        Stream.concat(Arrays.stream(EventType.values()).map(EventType::name), Stream.of("OTHER"))
            .map(type -> "event/" + type.toLowerCase(Locale.ROOT) + ".yaml")
            .toList();
    for (String file : files) {
      ids.addAll(ids(file));
    }
    return ids;
  }

  private static List<String> ids(String file) throws IOException {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    List<String> ids = new ArrayList<>();
    for (Resources.Source source : Resources.builtIn().sources(file)) {
      try (InputStream stream = source.open()) {
        for (JsonNode entry : yaml.readTree(stream)) {
          ids.add(entry.required("id").asText());
        }
      }
    }
    return ids;
  }

  @Test
  void everyMemberIsAnEventsSenseOfTheLexicon() throws IOException {
    assertThat(members()).isNotEmpty().isSubsetOf(eventSenses());
  }

  @Test
  void noSenseStandsTwice() {
    assertThat(members()).doesNotHaveDuplicates();
  }

  @Test
  void aFamilyHasTwoMembersAtLeast() {
    assertThat(ROWS)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.list("senses")).hasSizeGreaterThan(1));
  }

  @Test
  void familiesAndTheirMembersAreSorted() {
    assertThat(families()).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(ROWS).allSatisfy(row -> assertThat(row.list("senses")).isSorted());
  }

  /** A sense without a family stands for itself, so that no family may be named like one. */
  @Test
  void noFamilyIsNamedLikeASense() throws IOException {
    assertThat(families()).isNotEmpty().doesNotContainAnyElementsOf(eventSenses());
  }
}
