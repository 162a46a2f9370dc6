package org.annals.situation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Tells what words a topic has and where its clause ends. Immutable. */
final class Vocabulary {

  private static final String TABLE = "situation/words.tsv";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
  private static final Pattern BREAK = Pattern.compile("[,;:.!?()\"“”–—]");
  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

  /** Inflections and derivations of a word share so many letters: extradite, extradition. */
  private static final int STEM = 5;

  private static final int LONGEST = 24;

  private final Set<String> stop = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> deadlines = new HashSet<>();

  private Vocabulary() {}

  static Vocabulary load(Resources resources) {
    Vocabulary vocabulary = new Vocabulary();
    for (Table.Row row : Table.read(resources, TABLE, "class", "word")) {
      vocabulary.wordsOf(row).add(row.require("word"));
    }
    return vocabulary;
  }

  private Set<String> wordsOf(Table.Row row) {
    return switch (row.require("class")) {
      case "stop" -> stop;
      case "end" -> ends;
      case "deadline" -> deadlines;
      default -> throw row.error("has no class of words " + row.get("class"));
    };
  }

  boolean isStop(String word) {
    return stop.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word before a date makes it a deadline: by, until. */
  boolean isDeadline(String word) {
    return deadlines.contains(word.toLowerCase(Locale.ROOT));
  }

  /** What stands of a text before its first break or the first word of another clause. */
  String clause(String text) {
    Matcher mark = BREAK.matcher(text);
    String clause = mark.find() ? text.substring(0, mark.start()) : text;
    Matcher words = WORD.matcher(clause);
    int count = 0;
    while (words.find()) {
      boolean first = count == 0;
      count++;
      boolean over = ends.contains(words.group().toLowerCase(Locale.ROOT)) && !first;
      if (over || count > LONGEST) {
        return clause.substring(0, words.start()).strip();
      }
    }
    return clause.strip();
  }

  /** The last word of a text; empty where there is none. */
  static String lastWord(String text) {
    String last = "";
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      last = words.group();
    }
    return last;
  }

  static List<String> words(String text) {
    List<String> found = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      found.add(words.group());
    }
    return found;
  }

  /** The stems of the words of a text that tell its topic, in alphabetical order. */
  List<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    for (String word : words(text)) {
      String plain = GENITIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
      if (!plain.isEmpty() && !stop.contains(plain)) {
        stems.add(plain.length() <= STEM ? plain : plain.substring(0, STEM));
      }
    }
    return List.copyOf(stems);
  }
}
