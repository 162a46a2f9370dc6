package org.annals.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.language.Sentence;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Common nouns and titles for those who act, {@code actor/nouns.tsv}. */
final class ActorNouns {

  private static final String TABLE = "actor/nouns.tsv";
  private static final int MOST_WORDS = 5;

  /** Before a noun without a blank: the office is held no more. */
  static final String FORMER = "ex-";

  /** What a row may say of its noun beside kind and sectors; the table's head explains each. */
  enum Flag {
    OFFICE,
    STATE,
    GENERIC,
    PLURAL,
    SINGULAR,
    MALE,
    FEMALE,
    TITLE,
    FAMILY,
    COUNTERPART,
    COUNTRY,
    NEVER,
    RELATION,
    ALONE,
    PROFESSION
  }

  /** A row: a noun of one word or several, in the singular. */
  record Noun(String noun, ActorKind kind, List<Sector> sectors, Set<Flag> flags) {

    boolean is(Flag flag) {
      return flags.contains(flag);
    }

    Gender gender() {
      if (is(Flag.MALE)) {
        return Gender.MALE;
      }
      return is(Flag.FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
    }
  }

  /** A noun that stands in a sentence, from its first token to its last, which is its head. */
  record Match(Noun noun, int first, int last) {}

  private final Map<String, Noun> nouns = new HashMap<>();

  private ActorNouns() {}

  static ActorNouns load(Resources resources) {
    ActorNouns table = new ActorNouns();
    for (Table.Row row : Table.read(resources, TABLE, "noun", "kind", "sectors", "flags")) {
      Noun noun = noun(row);
      table.nouns.put(noun.noun(), noun);
    }
    return table;
  }

  private static Noun noun(Table.Row row) {
    return new Noun(
        row.require("noun"),
        constant(row, ActorKind.class, row.require("kind")),
        row.list("sectors").stream().map(name -> constant(row, Sector.class, name)).toList(),
        Set.copyOf(
            row.list("flags").stream().map(name -> constant(row, Flag.class, name)).toList()));
  }

  /** The constant that a cell names in any case. */
  static <E extends Enum<E>> E constant(Table.Row row, Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown(row, type, name));
  }

  private static ResourceException unknown(Table.Row row, Class<?> type, String name) {
    return row.error(
        "has an unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + name);
  }

  /** The noun by its own words. */
  Optional<Noun> get(String words) {
    return Optional.ofNullable(nouns.get(words));
  }

  /** The longest noun that ends at a token. */
  Optional<Match> endingAt(Sentence sentence, int last) {
    for (int first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
      String before = words(sentence, first, last);
      for (String head : heads(sentence, last)) {
        Noun noun = nouns.get(withoutFormer(before + head));
        if (noun != null) {
          return Optional.of(new Match(noun, first, last));
        }
      }
    }
    return Optional.empty();
  }

  private static String withoutFormer(String words) {
    return words.startsWith(FORMER) ? words.substring(FORMER.length()) : words;
  }

  /** The head's lemma, which the engine leaves alone in names, and its word less a plural's s. */
  private static List<String> heads(Sentence sentence, int last) {
    String word = sentence.word(last).toLowerCase(Locale.ROOT);
    String lemma = sentence.lemma(last).toLowerCase(Locale.ROOT);
    String bare =
        word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    String ies = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : bare;
    return List.of(lemma, word, bare, ies);
  }

  /** The words before the head in small letters, hyphens closed up, each with a blank behind it. */
  private static String words(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < last; i++) {
      if (sentence.word(i).equals("-") && words.length() > 0) {
        words.setCharAt(words.length() - 1, '-');
      } else {
        words.append(sentence.word(i).toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return words.toString();
  }
}
