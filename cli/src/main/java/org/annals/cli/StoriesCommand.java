package org.annals.cli;

import java.io.IOException;
import java.io.Writer;
import org.annals.contract.ContractJson;
import org.annals.story.Story;
import picocli.CommandLine.Command;

/** {@code annals stories}: which reports go together, and who took text from whom. */
@Command(
    name = "stories",
    description =
        "Prints which reports tell one story, as JSON Lines: one object a story, with who took text"
            + " from whom and what was changed.")
final class StoriesCommand extends ViewCommand {

  @Override
  void print(ViewSource source, Writer out) throws IOException {
    for (Story story : source.stories()) {
      line(out, ContractJson.of(story));
    }
  }
}
