package org.annals.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.resource.Resources;

/** All senses, found by the lemma of their chief word. Immutable. */
final class Lexicon {

  /**
   * A sense under one of its phrases.
   *
   * @param sense the sense
   * @param wordClass the class that the phrase stands under
   * @param phrase its lemmas
   */
  record Entry(Sense sense, WordClass wordClass, List<String> phrase) {}

  private record Key(WordClass wordClass, String lemma) {}

  private final List<Sense> senses;
  private final Words words;
  private final Map<Key, List<Entry>> byLemma = new HashMap<>();

  Lexicon(List<Sense> senses, Words words) {
    this.senses = senses;
    this.words = words;
    for (Sense sense : senses) {
      sense
          .words()
          .forEach(
              (wordClass, phrases) -> phrases.forEach(phrase -> index(sense, wordClass, phrase)));
    }
  }

  /**
   * Reads and checks all files.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  static Lexicon load(Resources resources) {
    return LexiconReader.read(resources);
  }

  private void index(Sense sense, WordClass wordClass, List<String> phrase) {
    put(sense, wordClass, phrase);
    if (phrase.size() == 1 && phrase.get(0).contains("-")) {
      put(sense, wordClass, List.of(phrase.get(0).split("(?=-)|(?<=-)")));
    }
  }

  /** The chief word is a phrase's last in nouns and in what is hyphenated, else its first. */
  static int chief(WordClass wordClass, List<String> phrase) {
    return wordClass == WordClass.NOUN || phrase.contains("-") ? phrase.size() - 1 : 0;
  }

  private void put(Sense sense, WordClass wordClass, List<String> phrase) {
    String chief = phrase.get(chief(wordClass, phrase));
    byLemma
        .computeIfAbsent(new Key(wordClass, chief), key -> new ArrayList<>())
        .add(new Entry(sense, wordClass, phrase));
  }

  /** In the order of the files. */
  List<Sense> senses() {
    return senses;
  }

  Words words() {
    return words;
  }

  /** The senses whose chief word has this lemma, in the order of the files. */
  List<Entry> entries(WordClass wordClass, String lemma) {
    return byLemma.getOrDefault(new Key(wordClass, lemma), List.of());
  }
}
