package org.annals.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What running text begins with to say where, when and by whom it was written: "LIMA, Jan. 28
 * (Agency) —". It is no part of the sentence behind it.
 */
final class Dateline {

  private static final int LONGEST = 110;

  private static final Pattern PATTERN =
      Pattern.compile(
          // one to five words that begin large, with a region or a second place behind commas
          "(?<place>\\p{Lu}[\\p{L}.'’]{1,30}(?:[ -][\\p{L}.'’]{1,30}){0,4}"
              + "(?:[,/] ?\\p{Lu}[\\p{L}. ]{1,30}){0,2})"
              // a day
              + "(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?(?: \\d{4})?)?"
              // an agency
              + "(?<agency> ?\\([^()]{2,50}\\))?"
              + "(?:\\s+-{1,2}|\\s*[–—])\\s*(?=[\\p{Lu}\\p{N}\"“‘'])");

  /** A place in capitals of so many letters is no acronym. */
  private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}{4,}.*");

  private Dateline() {}

  /**
   * Finds the dateline of a paragraph.
   *
   * @param length of the dateline without the dash, in UTF-16 units
   * @param behind where the sentence begins, in UTF-16 units
   */
  record Found(int length, int behind) {}

  /** Empty where the paragraph begins with none. */
  static Optional<Found> of(String paragraph) {
    Matcher matcher = PATTERN.matcher(paragraph).region(0, Math.min(LONGEST, paragraph.length()));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String agency = matcher.group("agency");
    if (agency == null && !IN_CAPITALS.matcher(matcher.group("place")).matches()) {
      return Optional.empty();
    }
    int length = paragraph.substring(0, matcher.end()).replaceFirst("[\\s–—-]+$", "").length();
    return Optional.of(new Found(length, matcher.end()));
  }
}
