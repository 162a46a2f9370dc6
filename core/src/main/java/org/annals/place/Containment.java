package org.annals.place;

import java.util.List;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/** What the text says to hold a place: <i>Paris, Texas</i>; <i>Paris in northern Texas</i>. */
final class Containment {

  private static final int FARTHEST = 4;
  private static final int NEIGHBOURS = 2;

  private final AnalyzedText analyzed;
  private final List<Toponym> toponyms;

  /**
   * @param strict whether it stands as a part of the name, behind a comma
   */
  record Holder(Entry entry, boolean strict) {}

  Containment(AnalyzedText analyzed, List<Toponym> toponyms) {
    this.analyzed = analyzed;
    this.toponyms = toponyms;
  }

  /** The place that is said to hold the one of this number, or null. */
  @Nullable Holder of(int number) {
    Toponym inner = toponyms.get(number);
    for (int i = number + 1; i <= number + NEIGHBOURS && i < toponyms.size(); i++) {
      Toponym outer = toponyms.get(i);
      if (outer.sentence() != inner.sentence()) {
        return null;
      }
      Toponym before = toponyms.get(i - 1);
      boolean strict = isParted(before, outer);
      if (!strict && !isIn(before, outer)) {
        return null;
      }
      Entry holder = holder(inner, outer);
      if (holder != null) {
        return new Holder(holder, strict);
      }
    }
    return null;
  }

  /** The place that the name of this number stands for when it holds the one before it, or null. */
  @Nullable Entry holderBy(int number) {
    if (number == 0) {
      return null;
    }
    Toponym inner = toponyms.get(number - 1);
    Toponym outer = toponyms.get(number);
    boolean parted = inner.sentence() == outer.sentence() && isParted(inner, outer);
    return parted ? holder(inner, outer) : null;
  }

  private static @Nullable Entry holder(Toponym inner, Toponym outer) {
    for (Entry candidate : outer.candidates()) {
      if (candidate.kind() == PlaceKind.CITY || candidate.kind() == PlaceKind.FACILITY) {
        continue;
      }
      for (Entry held : inner.candidates()) {
        if (candidate.holds(held)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private boolean isParted(Toponym inner, Toponym outer) {
    Sentence sentence = analyzed.sentences().get(inner.sentence());
    return outer.first() == inner.last() + 2 && ",".equals(sentence.word(inner.last() + 1));
  }

  private boolean isIn(Toponym inner, Toponym outer) {
    Sentence sentence = analyzed.sentences().get(inner.sentence());
    int gap = outer.first() - inner.last() - 1;
    if (gap < 1 || gap > FARTHEST) {
      return false;
    }
    int next = ",".equals(sentence.word(inner.last() + 1)) ? 2 : 1;
    return next <= gap && "in".equals(sentence.word(inner.last() + next));
  }
}
