package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a clone of its own, whose program is a probe. */
class LauncherTest {

  private static final String PROBE = "org/annals/cli/LauncherProbe.class";

  /** What the launcher calls besides Java and Maven. */
  private static final List<String> TOOLS =
      List.of(
          "bash", "dirname", "readlink", "sed", "head", "find", "ls", "mkdir", "touch", "flock");

  @TempDir private Path folder;

  private record Run(int exitCode, String output) {}

  @BeforeEach
  void cloneWithAProbe() throws IOException {
    Files.createDirectories(folder.resolve("clone/bin"));
    Files.createDirectories(folder.resolve("clone/cli/src/main"));
    Files.createDirectories(folder.resolve("tools"));
    Files.copy(CommandRun.ROOT.resolve("bin/launch"), folder.resolve("clone/bin/launch"));
    assertThat(folder.resolve("clone/bin/launch").toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("clone/pom.xml"), "<project/>");
    script(
        "clone/annals",
        Files.readString(CommandRun.ROOT.resolve("annals"))
            .replace("org.annals.cli.Main", "org.annals.cli.LauncherProbe"));
    for (String tool : TOOLS) {
      link(tool);
    }
  }

  private void script(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    assertThat(folder.resolve(name).toFile().setExecutable(true)).isTrue();
  }

  private void link(String tool) throws IOException {
    for (String place : List.of("/usr/bin", "/bin")) {
      if (Files.isExecutable(Path.of(place, tool))) {
        Files.createSymbolicLink(folder.resolve("tools").resolve(tool), Path.of(place, tool));
        return;
      }
    }
  }

  private void build() throws IOException {
    Path target = Files.createDirectories(folder.resolve("clone/cli/target"));
    Files.createDirectories(target.resolve("lib"));
    try (OutputStream file = Files.newOutputStream(target.resolve("annals-cli-0.jar"));
        JarOutputStream jar = new JarOutputStream(file);
        InputStream probe = LauncherTest.class.getResourceAsStream("/" + PROBE)) {
      jar.putNextEntry(new JarEntry(PROBE));
      jar.write(java.util.Objects.requireNonNull(probe).readAllBytes());
      jar.closeEntry();
    }
  }

  private Run launch(Path from, Path command, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(from.toFile()).redirectErrorStream(true);
    builder.environment().put("PATH", folder.resolve("tools").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  @Test
  void runsFromAnyFolderAndThroughALinkAndPassesTheExitCodeOn() throws Exception {
    build();
    Path link = Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("clone/annals"));
    Run run = launch(folder.resolve("tools"), link, "brief", "two words");
    assertThat(run.output()).isEqualTo("probe brief|two words\n");
    assertThat(run.exitCode()).isEqualTo(7);
  }

  @Test
  void saysWhatToInstallWhereMavenIsMissing() throws Exception {
    Run run = launch(folder, folder.resolve("clone/annals"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("install Maven");
  }

  @Test
  void pointsToTheLogOfAFailedBuild() throws Exception {
    script("tools/mvn", "#!/usr/bin/env bash\necho the roof fell in\nexit 1\n");
    Files.createSymbolicLink(folder.resolve("tools/env"), Path.of("/usr/bin/env"));
    Run run = launch(folder, folder.resolve("clone/annals"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("building").contains("clone/target/build.log");
    assertThat(folder.resolve("clone/target/build.log")).content().contains("the roof fell in");
  }

  @Test
  void buildsAnewWhatIsOutOfDate() throws Exception {
    build();
    script("tools/mvn", "#!/usr/bin/env bash\nexit 0\n");
    Files.createSymbolicLink(folder.resolve("tools/env"), Path.of("/usr/bin/env"));
    Path source = folder.resolve("clone/cli/src/main/New.java");
    Files.writeString(source, "class New {}");
    java.nio.file.attribute.FileTime later =
        java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5_000);
    Files.setLastModifiedTime(source, later);
    assertThat(launch(folder, folder.resolve("clone/annals")).output())
        .contains("building")
        .contains("probe");
  }
}
