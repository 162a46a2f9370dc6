package org.annals.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.annals.resource.Resources;
import org.junit.jupiter.api.Test;

/**
 * The whole brief, held against files that were read by eye. What came instead is left in the
 * folder {@code target/golden}.
 */
class BriefGoldenTest {

  private static final Brief BRIEF = Brief.load(Resources.builtIn());
  private static final Findings APART =
      FindingsBuilder.of(ExampleAccounts.notAnalysed(), ExampleAccounts.talks())
          .same("harmattan-0412/e1", "harmattan-0412/e2")
          .build();
  private static final Findings STORY = ExampleStory.findings();

  @Test
  void reportsThatHaveNothingInCommonAreToldOneByOne() throws IOException {
    assertIsAsReadByEye(BRIEF.markdown(APART), "talks.md");
    assertIsAsReadByEye(BRIEF.html(APART), "talks.html");
  }

  @Test
  void aStoryOfTwoReportsIsToldOnce() throws IOException {
    assertIsAsReadByEye(BRIEF.markdown(STORY), "depot.md");
    assertIsAsReadByEye(BRIEF.html(STORY), "depot.html");
  }

  @Test
  void nothingToTellIsSaid() {
    assertThat(BRIEF.markdown(FindingsBuilder.apart(List.of()))).isEqualTo("# No reports.\n");
  }

  private static void assertIsAsReadByEye(String brief, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/golden"));
    Files.writeString(folder.resolve(name), brief);
    try (InputStream stream =
        Objects.requireNonNull(BriefGoldenTest.class.getResourceAsStream(name), name)) {
      assertThat(brief).isEqualTo(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
