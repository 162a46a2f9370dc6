package org.annals.bench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of the measures: longest runs of letters, digits and underscores. */
public final class Tokens {

  private static final Pattern WORD = Pattern.compile("[\\p{IsAlphabetic}\\p{M}\\p{N}_]+");

  private Tokens() {}

  /** A matcher that finds the tokens of a text one after another. */
  public static Matcher matcher(String text) {
    return WORD.matcher(text);
  }

  /** The tokens of a text, case kept. */
  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
