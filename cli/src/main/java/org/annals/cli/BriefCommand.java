package org.annals.cli;

import java.io.IOException;
import java.io.Writer;
import org.annals.Views;
import org.annals.brief.Brief;
import org.annals.brief.Findings;
import org.annals.situation.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code annals brief}: the sourced brief, the main job. */
@Command(
    name = "brief",
    description =
        "Prints a sourced brief, story by story: what happened, what was said by whom, where the"
            + " accounts differ, who took text from whom, what holds; every line with the sentences"
            + " that it rests on.")
final class BriefCommand extends ViewCommand {

  /** What a brief can be printed as. */
  enum Format {
    /** CommonMark, readable on a terminal as it is. */
    MARKDOWN,
    /** One self-contained file. */
    HTML
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown (the default) or html, one self-contained file.")
  private Format format = Format.MARKDOWN;

  @Override
  void print(ViewSource source, Writer out) throws IOException {
    Brief brief = Brief.load(options().resources());
    Views views = source.views();
    if (!views.accounts().isEmpty()) {
      Findings findings =
          new Findings(
              views.accounts(),
              views.identities(),
              views.happenings(),
              views.stories(),
              source.situation(Query.ALL));
      out.write(rendered(brief, findings));
    }
  }

  private String rendered(Brief brief, Findings findings) {
    return switch (format) {
      case MARKDOWN -> brief.markdown(findings);
      case HTML -> brief.html(findings);
    };
  }
}
