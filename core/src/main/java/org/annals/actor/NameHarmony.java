package org.annals.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.language.Sentence;

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

  /** The names with types that agree, and surnames that the engine passed over. */
  List<Mark> agreed(Sentence sentence, List<Mark> names) {
    List<Mark> agreed = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      if (sentence.tag(i).startsWith("NN")
          && Character.isUpperCase(sentence.word(i).codePointAt(0))
          && surnames.contains(NameKey.of(sentence.word(i)))
          && names.stream().noneMatch(name -> name.covers(token))) {
        agreed.add(
            new Mark(sentence, i, i, i, Mark.Type.PERSON, sentence.word(i), null, null, null));
      }
    }
    for (Mark mark : names) {
      agreed.add(isPerson(mark) ? mark.withType(Mark.Type.PERSON) : mark);
    }
    agreed.sort(Comparator.comparingInt(Mark::first));
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
