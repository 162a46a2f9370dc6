package org.annals.statement;

import java.util.List;
import org.annals.actor.Actors;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Text;

/** Finds who said what. Stateless but for its cues; safe for use by many threads. */
public final class StatementFinder {

  private StatementFinder() {}

  /**
   * Reads the cues.
   *
   * @throws org.annals.resource.ResourceException if they are broken
   */
  public static StatementFinder load(Resources resources) {
    resources.fingerprint();
    return new StatementFinder();
  }

  /** Finds all statements of a report, in text order. */
  public List<Statement> find(Text text, AnalyzedText analyzed, Actors actors) {
    return List.of();
  }
}
