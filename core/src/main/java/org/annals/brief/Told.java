package org.annals.brief;

import java.util.List;
import org.annals.happening.Happening;

/**
 * A happening as the reports of one story tell it.
 *
 * @param happening the happening
 * @param main whether the story is about it; else it is background
 * @param witnesses the events of the story's reports that tell of it, in canonical order
 */
record Told(Happening happening, boolean main, List<Witness> witnesses) {

  Told {
    witnesses = List.copyOf(witnesses);
    if (witnesses.isEmpty()) {
      throw new IllegalArgumentException("the story does not tell of " + happening.id());
    }
  }
}
