package org.annals.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells lines that say who wrote, edited or photographed. Immutable. */
final class Bylines {

  private static final int LONGEST_BYLINE = 14;
  private static final int LONGEST_CREDIT = 60;

  private static final Pattern BEHIND_THE_NAME =
      Pattern.compile("\\s*(?:[|•·]|\\s[-–—]\\s).*", Pattern.DOTALL);
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{N}.)]+$");
  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "^(?iu:(?:\\p{L}+\\s){0,3}?(?:by|author|authors|words|reporter)\\b:?\\s*|from\\s+)");

  private final Phrases phrases;

  Bylines(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The writer that a line names; empty if it is no byline. */
  Optional<String> author(String line) {
    String undated = Dates.find(line).map(found -> line.substring(0, found.begin())).orElse(line);
    String bare =
        EDGES
            .matcher(BEHIND_THE_NAME.matcher(EDGES.matcher(undated).replaceAll("")).replaceAll(""))
            .replaceAll("");
    List<String> words = Phrases.words(bare);
    if (words.isEmpty() || words.size() > LONGEST_BYLINE) {
      return Optional.empty();
    }
    String normal = Phrases.normal(bare);
    if (phrases.begins(Phrases.Kind.BYLINE_START, normal)) {
      String name = EDGES.matcher(FIRST_WORDS.matcher(bare).replaceFirst("")).replaceAll("");
      return isNames(name) ? Optional.of(name) : Optional.empty();
    }
    boolean desk = words.size() <= 6 && phrases.ends(Phrases.Kind.BYLINE_END, normal);
    return desk && isNames(bare) && words.size() > 1 ? Optional.of(bare) : Optional.empty();
  }

  /** Whether a line credits those who reported, edited or photographed. */
  boolean isCredit(String line) {
    return phrases.begins(Phrases.Kind.CREDIT_START, Phrases.normal(line))
        && Phrases.words(line).size() <= LONGEST_CREDIT
        && hasOnlyNames(line);
  }

  private boolean isNames(String names) {
    return !names.isEmpty()
        && !Character.isLowerCase(names.codePointAt(0))
        && Character.isLetter(names.codePointAt(0))
        && hasOnlyNames(names);
  }

  /** Words in small letters are those that join names and offices, no others. */
  private boolean hasOnlyNames(String line) {
    return Phrases.words(line).stream()
        .allMatch(
            word ->
                !Character.isLowerCase(word.codePointAt(0))
                    || phrases.is(Phrases.Kind.CREDIT_WORD, word)
                    || word.contains("@")
                    || word.contains(".com"));
  }
}
