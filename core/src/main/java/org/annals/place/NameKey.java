package org.annals.place;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keys under which the spellings of a place's name meet.
 *
 * <p>The plain key forgets case, diacritics and what parts words: <i>Port-au-Prince</i> and <i>Port
 * au Prince</i>. The loose key forgets also what transliterations differ in, the article, the
 * vowels' colours, <i>kh</i> for <i>h</i>, <i>q</i> for <i>k</i>: <i>Tartous</i> and <i>Tartus</i>,
 * <i>Kiev</i> and <i>Kyiv</i>. Much falls together under it, so it is asked only when the plain one
 * finds nothing.
 */
final class NameKey {

  private static final Set<String> ARTICLES =
      Set.copyOf(List.of("al el ad ed an en ar er as es ash esh at et az ez ul il".split(" ")));
  private static final int SHORTEST_LOOSE = 3;

  private NameKey() {}

  /** Never null; empty where the name has neither letter nor digit. */
  static String plain(String name) {
    String words = words(name);
    StringBuilder key = new StringBuilder(words.length());
    for (String word : words.split(" ")) {
      key.append("st".equals(word) ? "saint" : "mt".equals(word) ? "mount" : word);
    }
    return key.toString();
  }

  /** Empty where so little is left that it tells nothing. */
  static String loose(String name) {
    StringBuilder joined = new StringBuilder();
    for (String word : words(name).split(" ")) {
      if (!ARTICLES.contains(word)) {
        joined.append(word);
      }
    }
    StringBuilder key = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      i += sound(joined, i, key);
    }
    dropLast(key, 'h');
    return key.length() < SHORTEST_LOOSE ? "" : key.toString();
  }

  /** Small letters and digits without diacritics, words parted by single spaces. */
  private static String words(String name) {
    String bare = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder words = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words.append(c < 128 ? "" + Character.toLowerCase(c) : letter(c));
      } else if (" -–/.,".indexOf(c) >= 0
          && !words.isEmpty()
          && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String letter(char c) {
    return switch (c) {
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ß' -> "ss";
      case 'þ', 'Þ' -> "th";
      case 'ı', 'İ' -> "i";
      case 'ə', 'Ə' -> "a";
      case 'ʼ', 'ʻ', 'ʿ', 'ʾ', 'ˈ', 'ʹ' -> "";
      default -> String.valueOf(c).toLowerCase(Locale.ROOT);
    };
  }

  /** Writes the sound that begins at a letter; how many more letters it takes. */
  private static int sound(CharSequence word, int at, StringBuilder key) {
    char c = word.charAt(at);
    char next = at + 1 < word.length() ? word.charAt(at + 1) : '\0';
    if (next == 'h' && "kgdtcsz".indexOf(c) >= 0) {
      append(key, c == 'k' ? 'h' : c == 'c' ? 's' : c);
      return 1;
    }
    if (c == 'p' && next == 'h') {
      append(key, 'f');
      return 1;
    }
    if ((c == 'a' || c == 'o') && (next == 'u' || next == 'w')) {
      append(key, 'u');
      return 1;
    }
    if ((c == 'a' || c == 'e') && (next == 'i' || next == 'y')) {
      append(key, 'i');
      return 1;
    }
    if (c == 'd' && next == 'j') {
      append(key, 'j');
      return 1;
    }
    append(key, alike(c));
    return 0;
  }

  private static char alike(char c) {
    return switch (c) {
      case 'e', 'y' -> 'i';
      case 'o' -> 'u';
      case 'q', 'c' -> 'k';
      case 'w' -> 'v';
      default -> c;
    };
  }

  private static void append(StringBuilder key, char c) {
    if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
      key.append(c);
    }
  }

  private static void dropLast(StringBuilder key, char c) {
    if (!key.isEmpty() && key.charAt(key.length() - 1) == c) {
      key.setLength(key.length() - 1);
    }
  }
}
