package org.annals.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name as the keys of its words, without particles and honorifics.
 *
 * @param keys in text order; empty for a name of particles alone
 */
public record PersonName(List<String> keys) {

  private static final Pattern PARTS = Pattern.compile("[\\s\\-\u2010-\u2013.]+");

  public PersonName {
    keys = List.copyOf(keys);
  }

  public static PersonName of(String text, WordClasses words) {
    List<String> keys = new ArrayList<>();
    for (String part : PARTS.split(text)) {
      String key = NameKey.of(part);
      if (!key.isEmpty() && !words.is("particle", part)) {
        keys.add(key);
      }
    }
    return new PersonName(keys);
  }

  public boolean isFull() {
    return keys.size() > 1;
  }

  public String last() {
    return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
  }

  /**
   * Whether a longer or equal name may be this one written out: all its words stand there in order
   * (an initial for any word that begins so), the last one last. A single word may also be another
   * word of the name, for not all names end in the surname.
   */
  public boolean mayBe(PersonName longer) {
    if (keys.isEmpty() || keys.size() > longer.keys.size()) {
      return false;
    }
    if (keys.size() == 1) {
      return longer.keys.contains(last());
    }
    return last().equals(longer.last()) && inOrder(longer);
  }

  /** Whether the last word of both is the same. */
  public boolean sharesLast(PersonName other) {
    return !keys.isEmpty() && last().equals(other.last());
  }

  private boolean inOrder(PersonName longer) {
    int at = 0;
    for (String key : keys) {
      while (at < longer.keys.size() && !alike(key, longer.keys.get(at))) {
        at++;
      }
      if (at++ == longer.keys.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(String key, String other) {
    return key.equals(other)
        || (key.length() == 1 && other.startsWith(key))
        || (other.length() == 1 && key.startsWith(other));
  }
}
