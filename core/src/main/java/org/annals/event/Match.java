package org.annals.event;

import java.util.List;

/**
 * A predicate of a sentence with the sense that fits it best.
 *
 * @param sense the sense
 * @param frame what fills its slots
 * @param tokens the words of the predicate, in text order
 * @param consumed words that the sense's conditions took in: they are no predicates of their own
 */
record Match(Sense sense, Frame frame, List<Integer> tokens, List<Integer> consumed) {

  int head() {
    return frame.head();
  }

  boolean isEvent() {
    return sense.kind() == Sense.Kind.EVENT;
  }
}
