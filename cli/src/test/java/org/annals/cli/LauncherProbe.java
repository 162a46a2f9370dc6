package org.annals.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the launcher's test runs instead of the command line: prints its arguments, exits with 7.
 */
public final class LauncherProbe {

  private LauncherProbe() {}

  public static void main(String[] arguments) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .println("probe " + String.join("|", arguments));
    System.exit(7);
  }
}
