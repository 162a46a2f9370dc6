package org.annals.cli;

import org.annals.account.Version;
import picocli.CommandLine.IVersionProvider;

/** Names the program and its version. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Annals " + Version.NUMBER};
  }
}
