package org.annals.cli;

import java.util.List;
import org.annals.Views;
import org.annals.situation.Fact;
import org.annals.situation.Query;

/** Where a command's views come from. */
interface ViewSource {

  /** What all reports tell together. */
  Views views();

  /** What holds, as the reports have it. */
  List<Fact> situation(Query query);

  /** The exit code: 0, or 1 where something could not be read. */
  int exitCode();
}
