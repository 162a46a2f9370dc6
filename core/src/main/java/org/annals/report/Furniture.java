package org.annals.report;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a page puts around an article, wherever in the text it stands: by phrases, by shape,
 * by repetition and by what stands before it. What only the head of a report tells is {@link
 * Head}'s. Immutable.
 */
final class Furniture {

  private static final int LONGEST_START = 32;
  private static final int LONGEST_ANYWHERE = 40;
  private static final int LISTED = 8;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\p{L}{2,}|(?:twitter:?\\s*)?@\\w{2,30}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L}{5,40})\\1[^\\p{L}]{0,3}");
  private static final Pattern PHOTO_CREDIT =
      Pattern.compile("\\s*[\\[(]([^\\[\\]()]{2,90})[\\])]\\.?$");
  private static final Pattern QUOTATION = Pattern.compile("[\"“”„«»]");

  private final Phrases phrases;
  private final Outlets outlets;
  private final Bylines bylines;

  Furniture(Phrases phrases, Outlets outlets, Bylines bylines) {
    this.phrases = phrases;
    this.outlets = outlets;
    this.bylines = bylines;
  }

  /** The lines that are furniture whatever the report, by index. */
  BitSet find(List<Line> lines) {
    BitSet found = new BitSet(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      found.set(i, isFurniture(lines.get(i)));
    }
    repeated(lines, found);
    listed(lines, found);
    return found;
  }

  private boolean isFurniture(Line line) {
    String string = line.string();
    if (string.length() > 1000) {
      return false;
    }
    return hasShape(string) || isPhrase(line) || bylines.isCredit(string);
  }

  private static boolean hasShape(String string) {
    boolean letters = string.codePoints().anyMatch(Character::isLetter);
    boolean figures = string.codePoints().anyMatch(Character::isDigit);
    return (!letters && (!figures || string.length() <= 4))
        || ADDRESS.matcher(string).matches()
        || DOUBLED.matcher(string).matches();
  }

  private boolean isPhrase(Line line) {
    String normal = Phrases.normal(line.string());
    if (phrases.isGlued(normal)) {
      return true;
    }
    if (QUOTATION.matcher(line.string()).find()) {
      return false;
    }
    int words = line.words();
    return (words <= LONGEST_START && phrases.begins(Phrases.Kind.START, normal))
        || (words <= LONGEST_ANYWHERE && phrases.within(Phrases.Kind.ANYWHERE, normal));
  }

  /** A short line that stands three times or more in a text belongs to its page. */
  private static void repeated(List<Line> lines, BitSet found) {
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      if (isShort(line)) {
        counts.merge(Phrases.normal(line.string()), 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (isShort(lines.get(i))) {
        int count = counts.getOrDefault(Phrases.normal(lines.get(i).string()), 0);
        found.set(i, found.get(i) || count >= 3);
      }
    }
  }

  private static boolean isShort(Line line) {
    return line.string().length() <= 60
        && line.words() <= 6
        && !line.endsSentence()
        && !line.string().endsWith(":")
        && !line.isItem();
  }

  /** Headlines of other reports, behind the line that announces them. */
  private void listed(List<Line> lines, BitSet found) {
    for (int i = 0; i < lines.size(); i++) {
      String normal = Phrases.normal(lines.get(i).string());
      String unmarked = normal.endsWith(":") ? normal.substring(0, normal.length() - 1) : normal;
      if (phrases.is(Phrases.Kind.OPEN, unmarked)) {
        markUntilClosed(lines, i, found);
      } else if (phrases.is(Phrases.Kind.LEAD, unmarked)) {
        markHeadlines(lines, i, found);
      }
    }
  }

  private void markUntilClosed(List<Line> lines, int open, BitSet found) {
    int last = Math.min(lines.size(), open + 2 * LISTED);
    for (int i = open + 1; i < last; i++) {
      if (phrases.is(Phrases.Kind.CLOSE, Phrases.normal(lines.get(i).string()))) {
        found.set(open, i + 1);
        return;
      }
    }
  }

  private static void markHeadlines(List<Line> lines, int lead, BitSet found) {
    int marked = 0;
    for (int i = lead + 1; i < lines.size() && marked < LISTED; i++) {
      Line line = lines.get(i);
      if (!found.get(i)) {
        int words = line.words();
        if (words < 5 || words > 25 || line.string().endsWith(".") || line.isBody()) {
          return;
        }
        found.set(i);
        marked++;
      }
    }
  }

  /**
   * Where a line ends with the credit of a photograph.
   *
   * @return UTF-16 index in the line; its length where there is none
   */
  int photoCredit(String line) {
    int from = Math.max(0, line.length() - 100);
    Matcher credit = PHOTO_CREDIT.matcher(line).region(from, line.length());
    if (!credit.find()) {
      return line.length();
    }
    String inside = credit.group(1);
    String behindSlash = inside.substring(inside.lastIndexOf('/') + 1);
    boolean named = inside.indexOf('/') > 0 && outlets.named(behindSlash).isPresent();
    String normal = Phrases.normal(inside);
    boolean stated =
        normal.startsWith("photo") || normal.startsWith("image") || normal.startsWith("picture by");
    return named || stated ? credit.start() : line.length();
  }
}
