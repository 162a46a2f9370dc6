package org.annals.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** The phrases that pages put around articles, and those of bylines and date lines. Immutable. */
final class Phrases {

  /** What a phrase tells of the line that it stands in. */
  enum Kind {
    LINE,
    LEAD,
    OPEN,
    CLOSE,
    START,
    ANYWHERE,
    SECTION,
    BYLINE_START,
    BYLINE_END,
    CREDIT_START,
    CREDIT_WORD,
    DATE_LABEL
  }

  private static final int LONGEST_GLUED = 160;

  private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);
  private final Set<String> squeezed = new HashSet<>();
  private final int longestSqueezed;

  Phrases(Resources resources) {
    for (Kind kind : Kind.values()) {
      phrases.put(kind, new HashSet<>());
    }
    for (Table.Row row : Table.read(resources, "report/furniture.tsv", "kind", "phrase")) {
      Kind kind = kindOf(row);
      String phrase = normal(row.require("phrase"));
      if (phrase.isEmpty()) {
        throw row.error("has a phrase without letters: " + row.get("phrase"));
      }
      of(kind).add(phrase);
      if (kind == Kind.LINE || kind == Kind.LEAD || kind == Kind.OPEN || kind == Kind.CLOSE) {
        squeezed.add(squeeze(phrase));
      }
    }
    longestSqueezed = squeezed.stream().mapToInt(String::length).max().orElse(0);
  }

  private static Kind kindOf(Table.Row row) {
    String name = row.require("kind");
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return kind;
      }
    }
    throw row.error("is of no known kind: " + name);
  }

  private Set<String> of(Kind kind) {
    return phrases.getOrDefault(kind, Set.of());
  }

  /** Whether a normal form is a phrase of a kind. */
  boolean is(Kind kind, String normal) {
    return of(kind).contains(normal);
  }

  /** Whether a normal form begins with a phrase of a kind, at the border of a word. */
  boolean begins(Kind kind, String normal) {
    for (int end = 1; end <= Math.min(normal.length(), 60); end++) {
      boolean border =
          end == normal.length()
              || !Character.isLetterOrDigit(normal.charAt(end))
              || !Character.isLetterOrDigit(normal.charAt(end - 1));
      if (border && is(kind, normal.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a normal form ends with a phrase of a kind, at the border of a word. */
  boolean ends(Kind kind, String normal) {
    return of(kind).stream()
        .anyMatch(phrase -> normal.equals(phrase) || normal.endsWith(" " + phrase));
  }

  /** Whether a word stands in a phrase of a kind. */
  boolean isWordOf(Kind kind, String word) {
    return of(kind).stream().anyMatch(phrase -> (" " + phrase + " ").contains(" " + word + " "));
  }

  /** Whether a phrase of a kind stands in a normal form. */
  boolean within(Kind kind, String normal) {
    return of(kind).stream().anyMatch(normal::contains);
  }

  /**
   * Whether a line is made of nothing but phrases that are lines of their own, run together as they
   * are where a crawler drops the markup between them.
   */
  boolean isGlued(String normal) {
    String letters = squeeze(normal);
    if (letters.isEmpty() || letters.length() > LONGEST_GLUED) {
      return false;
    }
    boolean[] reached = new boolean[letters.length() + 1];
    reached[0] = true;
    for (int begin = 0; begin < letters.length(); begin++) {
      for (int end = begin + 1;
          reached[begin] && end <= Math.min(letters.length(), begin + longestSqueezed);
          end++) {
        reached[end] |= squeezed.contains(letters.substring(begin, end));
      }
    }
    return reached[letters.length()];
  }

  /** Small letters, straight apostrophes, # for each number, no marks at the ends but a colon. */
  static String normal(String line) {
    StringBuilder normal = new StringBuilder(line.length());
    String small = line.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      if (Character.isDigit(c)) {
        c = '#';
      } else if (c == '’' || c == '‘' || c == 'ʼ') {
        c = '\'';
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        c = ' ';
      }
      boolean again = !normal.isEmpty() && normal.charAt(normal.length() - 1) == c;
      if (!again || (c != '#' && c != ' ')) {
        normal.append(c);
      }
    }
    return trimmed(normal.toString().replace("#,#", "#").replace("#.#", "#"));
  }

  private static String trimmed(String normal) {
    int begin = 0;
    int end = normal.length();
    while (begin < end && !isKept(normal.charAt(begin))) {
      begin++;
    }
    while (end > begin && !isKept(normal.charAt(end - 1)) && normal.charAt(end - 1) != ':') {
      end--;
    }
    return normal.substring(begin, end);
  }

  private static boolean isKept(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '#' || c == '©';
  }

  private static String squeeze(String normal) {
    StringBuilder letters = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      if (isKept(normal.charAt(i))) {
        letters.append(normal.charAt(i));
      }
    }
    return letters.toString();
  }

  /** The words of a line, marks around them left out. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split("[\\s,;|/]+")) {
      String bare = word.replaceAll("^[^\\p{L}\\p{N}&]+|[^\\p{L}\\p{N}&.]+$", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
