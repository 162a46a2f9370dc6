package org.annals.brief;

import java.util.List;

/**
 * Lines of one kind under their heading.
 *
 * @param heading in the brief's own words
 * @param lines at least one
 */
record Group(String heading, List<Line> lines) {

  Group {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("nothing stands under " + heading);
    }
  }
}
