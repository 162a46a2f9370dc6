package org.annals.happening;

import java.util.List;

/**
 * All who stand on one side of an act.
 *
 * @param participants empty where none is told
 */
record Side(List<Participant> participants) {

  Side {
    participants = List.copyOf(participants);
  }

  boolean isEmpty() {
    return participants.isEmpty();
  }

  /** How well any of one side fits any of the other; unknown where one is empty. */
  Likeness likeness(Side other) {
    if (isEmpty() || other.isEmpty()) {
      return Likeness.UNKNOWN;
    }
    Likeness best = Likeness.CONFLICT;
    for (Participant one : participants) {
      for (Participant two : other.participants) {
        best = best.best(one.likeness(two));
      }
    }
    return best;
  }
}
