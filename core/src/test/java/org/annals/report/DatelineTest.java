package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static final String BODY =
      "The ministers of the two island states met on Monday and agreed to share the harbour.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMA (Agency) - | LIMA (Agency)",
        "LIMA, Peru (AP) — | LIMA, Peru (AP)",
        "PORT MORESBY, Jan. 28 (Meridian Wire) -- | PORT MORESBY, Jan. 28 (Meridian Wire)",
        "SANTIAGO DE CHILE – | SANTIAGO DE CHILE",
        "Nairobi (AFP) - | Nairobi (AFP)",
        "ORSK/LIMA, 3 March (Agency) – | ORSK/LIMA, 3 March (Agency)",
      })
  void aDatelineIsABlockOfItsOwn(String dateline, String block) {
    Text text = Text.of(dateline + " " + BODY + "\nNobody else came to the talks.\n");
    MarkedReport marked =
        new Marker().mark(new Report("r", null, null, null, null, null, null, "en", text));
    List<String> blocks =
        marked.blocks().stream().map(b -> text.slice(b.span())).collect(Collectors.toList());
    assertThat(blocks).containsSubsequence(block, BODY);
  }

  @Test
  void aDashMayTouchWhatFollows() {
    assertThat(Dateline.of("BEIJING --At least two people were hurt.")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UN - The council met on Monday.",
        "Paris - The city sleeps.",
        "The minister - A friend of the king - left.",
        "Twenty-two ministers met in Lima (Peru) - and left.",
        "LIMA was quiet on Monday.",
      })
  void whatLooksAlikeIsNone(String paragraph) {
    assertThat(Dateline.of(paragraph)).isEmpty();
  }
}
