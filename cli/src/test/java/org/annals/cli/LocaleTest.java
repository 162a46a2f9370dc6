package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program prints the same bytes in Istanbul as anywhere else. */
class LocaleTest {

  @TempDir private Path folder;

  private String extract(String... properties) throws IOException, InterruptedException {
    Path report = folder.resolve("report.txt");
    Files.writeString(
        report,
        "IRAN AND ITALY SIGN ACCORD\n12 March 2024\nIranian and Italian ministers signed an accord in"
            + " İstanbul on Monday. I was there, said Ilias Idris of the ILO.\n");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx1g");
    builder.command().addAll(List.of(properties));
    builder
        .command()
        .addAll(
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "extract",
                report.toString()));
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }

  @Test
  void localeTimeZoneAndCharsetMakeNoDifference() throws Exception {
    String here = extract();
    assertThat(here).contains("\"type\":\"AGREE\"");
    assertThat(
            extract(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9"))
        .isEqualTo(here);
  }
}
