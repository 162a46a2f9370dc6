package org.annals.cli;

import java.io.IOException;
import java.io.Writer;
import org.annals.contract.ContractJson;
import org.annals.happening.Happening;
import picocli.CommandLine.Command;

/** {@code annals happenings}: what happened, each happening once, however many reports tell it. */
@Command(
    name = "happenings",
    description =
        "Prints what happened, as JSON Lines: one object a happening, however many reports tell of"
            + " it, with who attests it and where they differ.")
final class HappeningsCommand extends ViewCommand {

  @Override
  void print(ViewSource source, Writer out) throws IOException {
    for (Happening happening : source.happenings()) {
      line(out, ContractJson.of(happening));
    }
  }
}
