package org.annals.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a report's names agree: what the engine calls a place or a body in one sentence is a person
 * if the report names that person in full.
 */
final class NameHarmony {

  private final WordClasses words;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> fullNames = new HashSet<>();

  NameHarmony(WordClasses words, List<List<Mark>> names) {
    this.words = words;
    for (List<Mark> sentence : names) {
      for (Mark mark : sentence) {
        if (mark.type() == Mark.Type.PERSON) {
          PersonName name = PersonName.of(mark.text(), words);
          if (name.isFull()) {
            surnames.add(name.last());
            fullNames.add(String.join(" ", name.keys()));
          }
        }
      }
    }
  }

  List<Mark> agreed(List<Mark> names) {
    List<Mark> agreed = new ArrayList<>();
    for (Mark mark : names) {
      agreed.add(isPerson(mark) ? mark.withType(Mark.Type.PERSON) : mark);
    }
    return agreed;
  }

  private boolean isPerson(Mark mark) {
    if (mark.type() != Mark.Type.PLACE
        && !(mark.type() == Mark.Type.ORGANIZATION && mark.body() == null)) {
      return false;
    }
    PersonName name = PersonName.of(mark.text(), words);
    return name.isFull()
        ? fullNames.contains(String.join(" ", name.keys()))
        : surnames.contains(name.last());
  }
}
