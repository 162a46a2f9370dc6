package org.annals.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Disjoint sets of numbers (union-find with path halving). */
public final class Forest {

  private final Map<Integer, Integer> parents = new HashMap<>();

  public Forest(Collection<Integer> members) {
    members.forEach(member -> parents.put(member, member));
  }

  /** The set of a member, named by its least member. */
  public int root(int member) {
    int at = member;
    while (parent(at) != at) {
      parents.put(at, parent(parent(at)));
      at = parent(at);
    }
    return at;
  }

  /** Makes the sets of two members one. */
  public void join(int one, int other) {
    int oneRoot = root(one);
    int otherRoot = root(other);
    parents.put(Math.max(oneRoot, otherRoot), Math.min(oneRoot, otherRoot));
  }

  private int parent(int member) {
    Integer parent = parents.get(member);
    if (parent == null) {
      throw new IllegalArgumentException(member + " is no member");
    }
    return parent;
  }
}
