package org.annals.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** The words that make a name beside them a credit. Immutable. */
final class CreditWords {

  /** Where the words stand. */
  private enum Place {
    BEFORE,
    AFTER,
    LINE
  }

  /** "told the Qatar-based broadcaster", "Interfax news agency has": no more words lie between. */
  private static final String BETWEEN = "(?:\\s+[\\p{L}\\p{M}\\p{N}’'-]+){0,4}?";

  private static final String OPENING = "[\\s“\"‘'(]+";

  private final Pattern before;
  private final Pattern after;
  private final Pattern line;

  CreditWords(Resources resources) {
    Map<Place, List<String>> words = new EnumMap<>(Place.class);
    for (Place place : Place.values()) {
      words.put(place, new ArrayList<>());
    }
    for (Table.Row row : Table.read(resources, "copy/credits.tsv", "words", "place")) {
      place(row, words).add(row.require("words"));
    }
    before = pattern("\\b" + any(words, Place.BEFORE) + BETWEEN + OPENING + "$");
    after = pattern("^(?:\\s+\\p{L}+){0,2}?,?\\s+" + any(words, Place.AFTER) + "\\b");
    line = pattern("^[\\s(\\[–—-]*(?:" + any(words, Place.LINE) + "[\\s:]+)");
  }

  private static List<String> place(Table.Row row, Map<Place, List<String>> words) {
    for (Map.Entry<Place, List<String>> entry : words.entrySet()) {
      if (entry.getKey().name().toLowerCase(Locale.ROOT).equals(row.require("place"))) {
        return entry.getValue();
      }
    }
    throw row.error("has words at no known place: " + row.get("place"));
  }

  private static String any(Map<Place, List<String>> words, Place place) {
    return words.getOrDefault(place, List.of()).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(w -> Pattern.quote(w).replace(" ", "\\E\\s+\\Q"))
        .reduce((one, other) -> one + "|" + other)
        .map(all -> "(?:" + all + ")")
        .orElse("(?!)");
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Whether a name is credited.
   *
   * @param ahead the sentence before the name
   * @param behind the sentence behind it
   */
  boolean credit(String ahead, String behind) {
    return before.matcher(ahead).find() || after.matcher(behind).find();
  }

  /** What follows the words of credit that a line begins with; empty where it begins with none. */
  Optional<String> creditedInLine(String string) {
    Matcher matcher = line.matcher(string);
    return matcher.find() ? Optional.of(string.substring(matcher.end())) : Optional.empty();
  }
}
