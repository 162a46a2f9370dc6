package org.annals.event;

import java.util.List;
import java.util.Set;

/**
 * What a slot must hold for a sense to match: one of several alternatives.
 *
 * @param slot the slot
 * @param tests the alternatives, any of which is enough
 */
record Condition(Slot slot, List<Test> tests) {

  /** What one alternative looks at. */
  enum Kind {
    ANY,
    NONE,
    ACTOR,
    PERSON,
    ORGANIZATION,
    STATE,
    GROUP,
    PLACE,
    NUMBER,
    LEMMA
  }

  /**
   * One alternative.
   *
   * @param kind what is looked at
   * @param lemmas those that will do, for {@link Kind#LEMMA}; empty else
   */
  record Test(Kind kind, Set<String> lemmas) {}

  Condition {
    tests = List.copyOf(tests);
  }

  /** Whether it asks only that something, or nothing, be there. */
  boolean isOpen() {
    return tests.stream().allMatch(test -> test.kind() == Kind.ANY || test.kind() == Kind.NONE);
  }

  /** Whether it asks for certain words, which then belong to the predicate. */
  boolean isLexical() {
    return tests.stream().anyMatch(test -> test.kind() == Kind.LEMMA);
  }
}
