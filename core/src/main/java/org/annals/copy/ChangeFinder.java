package org.annals.copy;

import java.util.List;
import org.annals.resource.Resources;

/** Stub. */
final class ChangeFinder {

  ChangeFinder(Resources resources) {}

  List<Change> changes(Body source, Body copy, List<Run> runs) {
    return List.of();
  }
}
