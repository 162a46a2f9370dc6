package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether the same words are quoted twice: all that is said is the same but for signs and
 * capitals, and by whom; or all the longer quotations in it are, by whomever, since a quotation is
 * known by itself.
 *
 * @param whole key of all that is said, and by whom
 * @param quoted keys of the quotations long enough to be known by themselves
 */
record SameWords(String whole, List<String> quoted) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern QUOTATION = Pattern.compile("[“\"«„]([^“”\"«»„]+)[”\"»“]");
  private static final int LONG_ENOUGH = 5;

  static SameWords of(String words, String speaker) {
    List<String> quoted = new ArrayList<>();
    Matcher quotation = QUOTATION.matcher(words);
    while (quotation.find()) {
      List<String> folded = folded(quotation.group(1));
      if (folded.size() >= LONG_ENOUGH) {
        quoted.add("quoted: " + String.join(" ", folded));
      }
    }
    return new SameWords(speaker + ": " + String.join(" ", folded(words)), quoted);
  }

  private static List<String> folded(String words) {
    return WORD.matcher(words)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toList());
  }

  /** All keys. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(quoted);
    keys.add(whole);
    return keys;
  }

  /** What is known by these words; empty where nothing is known by all of them. */
  <T> Optional<T> foundIn(Map<String, T> known) {
    T same = known.get(whole);
    if (same == null && !quoted.isEmpty()) {
      T first = known.get(quoted.get(0));
      same = quoted.stream().allMatch(key -> known.get(key) == first) ? first : null;
    }
    return Optional.ofNullable(same);
  }
}
