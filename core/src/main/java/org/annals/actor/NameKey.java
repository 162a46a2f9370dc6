package org.annals.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A key that spellings of one name in several transliterations share: <i>Sharaa</i> and
 * <i>Charaa</i>, <i>Mohammed</i> and <i>Muhammad</i>, <i>Tartus</i> and <i>Tartous</i>. Different
 * names may share one too; it tells who may be the same, not who is.
 */
public final class NameKey {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern MUTE_END = Pattern.compile("(?<=..)(?:e|h)$");

  /** Letters that transliterations exchange, in the order in which they are folded. */
  private static final String[][] FOLDED = {
    {"ß", "ss"},
    {"ø", "o"},
    {"ł", "l"},
    {"đ", "d"},
    {"ı", "i"},
    {"æ", "ae"},
    {"tch", "s"},
    {"sch", "s"},
    {"sh", "s"},
    {"ch", "s"},
    {"kh", "h"},
    {"gh", "g"},
    {"ph", "f"},
    {"dh", "d"},
    {"th", "t"},
    {"zh", "j"},
    {"dj", "j"},
    {"ck", "k"},
    {"x", "ks"},
    {"q", "k"},
    {"c", "k"},
    {"w", "v"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ie", "i"},
    {"ey", "i"},
    {"y", "i"},
    {"ei", "ai"},
    {"e", "a"},
    {"o", "u"},
  };

  private NameKey() {}

  /** The key of one word of a name; empty where it has no letter. */
  public static String of(String word) {
    String plain = MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String key = NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    key = MUTE_END.matcher(key).replaceAll("");
    for (String[] pair : FOLDED) {
      key = key.replace(pair[0], pair[1]);
    }
    return DOUBLED.matcher(key).replaceAll("$1");
  }
}
