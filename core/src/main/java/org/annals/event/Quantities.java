package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their qualifiers: "at least 12", "between 10 and 20", "25 million". */
final class Quantities {

  /**
   * A number as the text has it.
   *
   * @param low the least; null where the text gives none
   * @param high the most; null where the text gives none
   * @param first first token, qualifiers included
   * @param last last token
   * @param addition whether it comes on top of others: "12 more"
   */
  record Quantity(
      @Nullable Double low, @Nullable Double high, int first, int last, boolean addition) {}

  private static final Map<String, Double> NUMERALS = new TreeMap<>();

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int i = 0; i < small.length; i++) {
      NUMERALS.put(small[i], (double) i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      NUMERALS.put(tens[i], (i + 2) * 10.0);
      for (int j = 1; j < 10; j++) {
        NUMERALS.put(tens[i] + "-" + small[j], (i + 2) * 10.0 + j);
      }
    }
    NUMERALS.put("dozen", 12.0);
  }

  private static final Map<String, Double> POWERS =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

  private final Syntax syntax;

  Quantities(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The number that counts a noun, or that a token is itself; null where there is none. */
  @Nullable Quantity of(int token) {
    int number =
        syntax.tag(token).equals("CD")
            ? token
            : syntax
                .children(token, "nummod")
                .filter(child -> syntax.tag(child).equals("CD"))
                .findFirst()
                .orElse(Syntax.NONE);
    return number == Syntax.NONE ? null : at(number);
  }

  private @Nullable Quantity at(int number) {
    int first = number;
    while (first > 0 && isNumber(first - 1)) {
      first--;
    }
    int last = number;
    while (last + 1 < syntax.size() && isNumber(last + 1)) {
      last++;
    }
    Double value = value(first, last);
    return value == null ? null : qualified(value, first, last);
  }

  private boolean isNumber(int token) {
    return syntax.tag(token).equals("CD") && value(syntax.word(token)) != null
        || POWERS.containsKey(syntax.word(token));
  }

  private @Nullable Double value(int first, int last) {
    Double total = null;
    for (int token = first; token <= last; token++) {
      Double power = POWERS.get(syntax.word(token));
      Double value = power == null ? value(syntax.word(token)) : power;
      if (value == null) {
        return null;
      }
      if (total == null) {
        total = value;
      } else {
        total = power == null ? total + value : total * power;
      }
    }
    return total;
  }

  static @Nullable Double value(String word) {
    Double numeral = NUMERALS.get(word);
    if (numeral != null || POWERS.containsKey(word)) {
      return numeral == null ? POWERS.get(word) : numeral;
    }
    String digits = word.replace(",", "");
    if (digits.isEmpty()
        || digits.length() > 15
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
      return null;
    }
    try {
      return Double.valueOf(digits);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  private Quantity qualified(double value, int first, int last) {
    Quantity range = range(value, first, last);
    if (range != null) {
      return range;
    }
    boolean addition =
        first > 0 && syntax.words().is("addition", syntax.word(first - 1))
            || last + 1 < syntax.size() && syntax.words().is("addition", syntax.word(last + 1));
    for (int length = 3; length >= 1; length--) {
      int begin = first - length;
      if (begin < 0) {
        continue;
      }
      String words = words(begin, first - 1);
      if (syntax.words().is("at-least", words) || syntax.words().is("over", words)) {
        return new Quantity(value, null, begin, last, addition);
      }
      if (syntax.words().is("at-most", words) || syntax.words().is("under", words)) {
        return new Quantity(null, value, begin, last, addition);
      }
      if (syntax.words().is("about", words)) {
        return new Quantity(value, value, begin, last, addition);
      }
    }
    return new Quantity(value, value, first, last, addition);
  }

  /** "between 10 and 20", "10 to 20". */
  private @Nullable Quantity range(double value, int first, int last) {
    List<Integer> ends = new ArrayList<>();
    if (last + 2 < syntax.size()
        && isNumber(last + 2)
        && (syntax.word(last + 1).equals("and")
            || syntax.word(last + 1).equals("to")
            || syntax.word(last + 1).equals("-"))) {
      ends.add(last + 2);
      while (ends.get(0) + 1 < syntax.size() && isNumber(ends.get(0) + 1)) {
        ends.set(0, ends.get(0) + 1);
      }
      Double high = value(last + 2, ends.get(0));
      return high == null || high < value
          ? null
          : new Quantity(value, high, first, ends.get(0), false);
    }
    if (first >= 2
        && isNumber(first - 2)
        && (syntax.word(first - 1).equals("and")
                && first >= 3
                && syntax.word(first - 3).equals("between")
            || syntax.word(first - 1).equals("to")
            || syntax.word(first - 1).equals("-"))) {
      Double low = value(first - 2, first - 2);
      int begin = syntax.word(first - 1).equals("and") ? first - 3 : first - 2;
      return low == null || low > value ? null : new Quantity(low, value, begin, last, false);
    }
    return null;
  }

  private String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int token = first; token <= last; token++) {
      words.append(words.length() == 0 ? "" : " ").append(syntax.word(token));
    }
    return words.toString();
  }
}
