package org.annals.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which lines run on into the next one: in a text wrapped at some column a line is no
 * paragraph.
 */
final class Paragraphs {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 160;

  /** A text is wrapped if this many of its lines run on into a small letter. */
  private static final int EVIDENCE = 2;

  private Paragraphs() {}

  /**
   * The lines that run on into the next.
   *
   * @param apart lines that run on into none and into which none runs on
   */
  static BitSet runningOn(List<Line> lines, BitSet apart) {
    List<Integer> sure = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!apart.get(i) && !apart.get(i + 1) && isCutOff(lines.get(i), lines.get(i + 1))) {
        sure.add(i);
      }
    }
    BitSet running = new BitSet(lines.size());
    sure.forEach(running::set);
    if (sure.size() >= EVIDENCE) {
      int width = sure.stream().mapToInt(i -> lines.get(i).width()).max().orElse(WIDEST);
      for (int i = 0; i + 1 < lines.size(); i++) {
        if (!apart.get(i) && !apart.get(i + 1) && isFull(lines.get(i), lines.get(i + 1), width)) {
          running.set(i);
        }
      }
    }
    return running;
  }

  /** No sentence ends here, and the next line goes on with a small letter. */
  private static boolean isCutOff(Line line, Line next) {
    return !next.afterBlank()
        && line.width() >= NARROWEST
        && line.width() <= WIDEST
        && !line.endsSentence()
        && !line.string().endsWith(":")
        && next.beginsSmall();
  }

  /** The next line's first word would not have fitted. */
  private static boolean isFull(Line line, Line next, int width) {
    if (next.afterBlank() || next.isItem() || line.width() > width) {
      return false;
    }
    int firstWord = next.string().indexOf(' ');
    int needed = line.width() + 1 + (firstWord < 0 ? next.string().length() : firstWord);
    return needed > (line.endsSentence() ? width : width - width / 12);
  }
}
