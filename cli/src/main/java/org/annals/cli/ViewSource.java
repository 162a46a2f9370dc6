package org.annals.cli;

import java.util.List;
import org.annals.Views;
import org.annals.happening.Happening;
import org.annals.situation.Fact;
import org.annals.situation.Query;
import org.annals.story.Story;

/** Where a command's views come from. */
interface ViewSource extends AutoCloseable {

  /** What all reports tell together. */
  Views views();

  /** What happened, by all reports. */
  default List<Happening> happenings() {
    return views().happenings();
  }

  /** What the reports tell. */
  default List<Story> stories() {
    return views().stories();
  }

  /** What holds, as the reports have it. */
  List<Fact> situation(Query query);

  /** The exit code: 0, or 1 where something could not be read. */
  int exitCode();

  @Override
  default void close() {}
}
