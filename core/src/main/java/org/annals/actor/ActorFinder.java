package org.annals.actor;

import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds who acts in a report. Stateless but for its tables; safe for use by many threads. */
public final class ActorFinder {

  private final ActorTables tables;

  private ActorFinder(ActorTables tables) {
    this.tables = tables;
  }

  /**
   * Reads the tables.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static ActorFinder load(Resources resources) {
    return new ActorFinder(ActorTables.load(resources));
  }

  /**
   * Finds all actors of a report.
   *
   * @param published the report's date, on which offices are looked up; null where unknown
   */
  public Actors find(Text text, AnalyzedText analyzed, @Nullable PartialDate published) {
    ReportReader reader = new ReportReader(tables, text, analyzed, published);
    Drafts drafts = reader.read();
    return new Actors(new ActorMaker(reader.context(), published).make(drafts));
  }
}
