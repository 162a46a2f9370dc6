package org.annals.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Who has text from whom, directly or through others: a graph that refuses what would close a
 * cycle. It keeps its transitive closure, so that a question costs nothing and a new edge one pass
 * over the nodes.
 */
final class SourceGraph {

  private final List<BitSet> copies = new ArrayList<>();

  SourceGraph(int nodes) {
    for (int i = 0; i < nodes; i++) {
      copies.add(new BitSet(nodes));
    }
  }

  /** Whether a report has text from a source, through whomever. */
  boolean leads(int source, int copy) {
    return copies.get(source).get(copy);
  }

  /** Adds an edge; false, and nothing done, if the source has text from the copy. */
  boolean add(int source, int copy) {
    if (source == copy || leads(copy, source)) {
      return false;
    }
    if (!leads(source, copy)) {
      for (int i = 0; i < copies.size(); i++) {
        if (i == source || leads(i, source)) {
          copies.get(i).set(copy);
          copies.get(i).or(copies.get(copy));
        }
      }
    }
    return true;
  }
}
