package org.annals.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annals.language.Sentence;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** The words around a name that tell whether it is a place's: {@code place/cues.tsv}. */
final class Cues {

  private static final String TABLE = "place/cues.tsv";
  private static final List<String> KINDS =
      List.of(
          "locative",
          "between",
          "noun",
          "region",
          "facility",
          "other",
          "institution",
          "never",
          "title");
  private static final int FARTHEST = 4;

  private final Map<String, Set<String>> words = new HashMap<>();

  private Cues() {
    KINDS.forEach(kind -> words.put(kind, new HashSet<>()));
  }

  static Cues load(Resources resources) {
    Cues cues = new Cues();
    for (Table.Row row : Table.read(resources, TABLE, "kind", "words")) {
      Set<String> known = cues.words.get(row.require("kind"));
      if (known == null) {
        throw row.error("has an unknown kind: " + row.get("kind"));
      }
      known.addAll(row.list("words"));
    }
    return cues;
  }

  /** Whether words before the name say that a place follows. */
  boolean isLocativeBefore(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
      String word = sentence.word(i);
      if (is("locative", word) && sentence.tag(i).charAt(0) != 'N') {
        return true;
      }
      if (!is("between", word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word behind the name says what sort of place it is. */
  boolean isNounBehind(Sentence sentence, int last) {
    return last + 1 < sentence.size()
        && (is("noun", lower(sentence.word(last + 1))) || isFacility(sentence.word(last + 1)));
  }

  /** Whether a sort of place stands before the name: the city of, Lake. */
  boolean isNounBefore(Sentence sentence, int first) {
    int noun = first >= 2 && "of".equals(sentence.word(first - 1)) ? first - 2 : first - 1;
    return noun >= 0
        && (is("noun", lower(sentence.word(noun))) || isFacility(sentence.word(noun)))
        && sentence.tag(noun).startsWith("N");
  }

  /** Whether the name has, or is followed by, a word for a region. */
  boolean isRegionBehind(Sentence sentence, int last) {
    return is("region", lower(sentence.word(last)))
        || (last + 1 < sentence.size() && is("region", lower(sentence.word(last + 1))));
  }

  boolean isRegion(String word) {
    return is("region", lower(word));
  }

  /** Whether the word behind the name makes it another thing's. */
  boolean isOtherBehind(Sentence sentence, int last) {
    return last + 1 < sentence.size() && is("other", lower(sentence.word(last + 1)));
  }

  boolean isInstitution(String word) {
    return is("institution", lower(word));
  }

  /** Whether no place is meant by a word that stands alone. */
  boolean isNever(String word) {
    return is("never", lower(word));
  }

  boolean isNoun(String word) {
    return is("noun", lower(word));
  }

  boolean isFacility(String word) {
    return is("facility", lower(word));
  }

  boolean isDirection(String word) {
    return is("between", lower(word));
  }

  /** Whether the word before the name is a person's title. */
  boolean isTitleBefore(Sentence sentence, int first) {
    return first > 0 && is("title", lower(sentence.word(first - 1)));
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
