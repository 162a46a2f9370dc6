package org.annals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.annals.resource.Resources;
import org.junit.jupiter.api.Test;

/** The whole brief, held against files that were read by eye. */
class BriefGoldenTest {

  private static final Brief BRIEF = Brief.load(Resources.builtIn());

  @Test
  void markdownIsAsReadByEye() throws IOException {
    assertThat(
            BRIEF.markdown(
                FindingsBuilder.apart(
                    List.of(ExampleAccounts.notAnalysed(), ExampleAccounts.talks()))))
        .isEqualTo(golden("talks.md"));
  }

  @Test
  void htmlIsAsReadByEye() throws IOException {
    assertThat(
            BRIEF.html(
                FindingsBuilder.apart(
                    List.of(ExampleAccounts.notAnalysed(), ExampleAccounts.talks()))))
        .isEqualTo(golden("talks.html"));
  }

  @Test
  void nothingToTellIsSaid() {
    assertThat(BRIEF.markdown(FindingsBuilder.apart(List.of()))).isEqualTo("# No reports.\n");
  }

  private static String golden(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(BriefGoldenTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
