package org.annals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.resource.Resources;
import org.junit.jupiter.api.Test;

/** The same words are known again, and reports are told apart by the shortest names. */
class SameWordsTest {

  private static final String QUOTED = "“There was no warning at all,” before the flood";

  private static Map<String, String> known(String words, String speaker) {
    Map<String, String> known = new HashMap<>();
    SameWords.of(words, speaker).keys().forEach(key -> known.put(key, "known"));
    return known;
  }

  @Test
  void allThatIsSaidIsKnownAgainFromTheSameSpeakerAlone() {
    Map<String, String> known = known("that the bridge is safe", "engineer");
    assertThat(SameWords.of("That the bridge is safe.", "engineer").foundIn(known)).isPresent();
    assertThat(SameWords.of("That the bridge is safe.", "mayor").foundIn(known)).isEmpty();
    assertThat(SameWords.of("that it is safe", "engineer").foundIn(known)).isEmpty();
  }

  @Test
  void aLongQuotationIsKnownAgainByItself() {
    Map<String, String> known = known(QUOTED, "mayor");
    assertThat(SameWords.of("\"There was no warning at all\"", "she").foundIn(known)).isPresent();
    assertThat(SameWords.of("\"no warning\"", "she").foundIn(known)).isEmpty();
  }

  @Test
  void aQuotationBesideAnotherThatIsNewIsNotLeftOut() {
    Map<String, String> known = known(QUOTED, "mayor");
    String more = "“There was no warning at all,” … “and nobody came for three days”";
    assertThat(SameWords.of(more, "mayor").foundIn(known)).isEmpty();
  }

  @Test
  void reportsOfOneOutletAreToldApartByDayThenTimeThenId() {
    ReportNames names =
        ReportNames.of(
            Wording.load(Resources.builtIn()),
            List.of(
                AccountBuilder.of("a", "A.")
                    .source("Wire")
                    .published("2030-05-01T08:00:00")
                    .build(),
                AccountBuilder.of("b", "B.")
                    .source("Wire")
                    .published("2030-05-01T09:00:00")
                    .build(),
                AccountBuilder.of("c", "C.").source("Wire").published("2030-05-02").build(),
                AccountBuilder.of("d", "D.").source("Wire").published("2030-05-02").build(),
                AccountBuilder.of("e", "E.").source("Post").published("2030-05-02").build()));
    assertThat(List.of(names.name(0), names.name(2), names.name(3), names.name(4)))
        .containsExactly(
            "Wire, 1 May 2030, 08:00", "Wire, 2 May 2030 (c)", "Wire, 2 May 2030 (d)", "Post");
    assertThat(names.dated("e")).hasValue("Post, 2 May 2030");
    assertThat(names.dated("x")).isEmpty();
  }
}
