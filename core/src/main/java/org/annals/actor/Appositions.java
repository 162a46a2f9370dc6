package org.annals.actor;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds which noun phrases say who a name is: "X, the defence minister", "the defence minister, X",
 * "X is the defence minister".
 */
final class Appositions {

  private static final int LONGEST = 12;

  private Appositions() {}

  /** The name of each nominal that tells about one. */
  static Map<Mark, Mark> of(MarkFinder.Marks marks) {
    Map<Mark, Mark> names = new IdentityHashMap<>();
    for (Mark nominal : marks.marks()) {
      if (nominal.type() == Mark.Type.NOMINAL) {
        Mark name = nameOf(nominal, marks.marks());
        if (name != null) {
          names.put(nominal, name);
        }
      }
    }
    return names;
  }

  private static @Nullable Mark nameOf(Mark nominal, List<Mark> marks) {
    for (Mark name : marks) {
      if (isName(name)
          && fits(nominal, name)
          && (isApposition(nominal, name) || isPredicate(nominal, name))) {
        return name;
      }
    }
    return null;
  }

  private static boolean isName(Mark mark) {
    return mark.type() == Mark.Type.PERSON || mark.type() == Mark.Type.ORGANIZATION;
  }

  private static boolean fits(Mark nominal, Mark name) {
    NounPhrase phrase = nominal.phrase();
    if (phrase == null || nominal.covers(name.head())) {
      return false;
    }
    boolean person = phrase.noun().kind() == ActorKind.PERSON && !phrase.plural();
    return person == (name.type() == Mark.Type.PERSON) && (person || !phrase.plural());
  }

  private static boolean isApposition(Mark nominal, Mark name) {
    Sentence sentence = nominal.sentence();
    if (hangs(sentence, nominal, name, "appos")) {
      return comma(
          sentence, Math.min(nominal.last(), name.last()), Math.max(nominal.first(), name.first()));
    }
    if (hangs(sentence, name, nominal, "appos")) {
      return comma(
          sentence, Math.min(nominal.last(), name.last()), Math.max(nominal.first(), name.first()));
    }
    return isBetweenCommas(sentence, name, nominal);
  }

  private static boolean hangs(Sentence sentence, Mark below, Mark above, String relation) {
    return sentence.isRelation(below.head(), relation) && above.covers(sentence.head(below.head()));
  }

  private static boolean comma(Sentence sentence, int left, int right) {
    for (int i = left + 1; i < right; i++) {
      if (sentence.word(i).equals(",")
          || sentence.word(i).equals("-LRB-")
          || sentence.word(i).equals("(")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "X, a fellow at the institute, said": the second comma tells it from a list or a new clause.
   */
  private static boolean isBetweenCommas(Sentence sentence, Mark name, Mark nominal) {
    int comma = name.last() + 1;
    if (nominal.first() != comma + 1 || !sentence.word(comma).equals(",")) {
      return false;
    }
    boolean subject = sentence.isRelation(nominal.head(), "nsubj");
    if (subject || sentence.isRelation(nominal.head(), "conj")) {
      return false;
    }
    int end = Math.min(sentence.size(), nominal.last() + LONGEST);
    for (int i = nominal.last() + 1; i < end; i++) {
      String word = sentence.word(i);
      if (word.equals(",")) {
        return i + 1 >= sentence.size() || !sentence.tag(i + 1).startsWith("NNP");
      }
      if (word.equals(".")) {
        return true;
      }
      if (sentence.tag(i).equals("CC")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPredicate(Mark nominal, Mark name) {
    Sentence sentence = nominal.sentence();
    int head = nominal.head();
    return sentence.child(head, "cop") != Sentence.NONE
        && sentence.children(head, "nsubj").anyMatch(name::covers);
  }

  /** Whether a nominal is what a copula says of someone, and so names no one itself. */
  static boolean isPredicate(Mark nominal) {
    return nominal.sentence().child(nominal.head(), "cop") != Sentence.NONE;
  }
}
