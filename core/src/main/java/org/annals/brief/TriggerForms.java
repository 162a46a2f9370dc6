package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.account.Account;
import org.annals.event.Event;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * Tells in which form a report's own words for an event stand, so that they may stand in a line.
 *
 * <p>An account has no tags of words; the ending of the word and what stands before it tell enough,
 * and what is not told for sure is worded otherwise.
 */
record TriggerForms(WordForms forms, Account account) {

  /** The form of an event's own words. */
  enum Form {
    /** A past form: <i>met</i>. */
    PAST,
    /** A participle in the passive: <i>was bombed</i>. */
    PASSIVE,
    /** A progressive: <i>is meeting</i>. */
    PROGRESSIVE,
    /** An infinitive: <i>to withdraw</i>. */
    BASE,
    /** A noun, or something that cannot be told. */
    OTHER
  }

  private static final int WORDS_BEFORE_RECIPIENT = 6;
  private static final int WORDS_IN_LINE = 4;

  Form of(Event event) {
    List<String> trigger = words(slice(event.trigger()));
    if (trigger.isEmpty() || trigger.size() > WORDS_IN_LINE) {
      return Form.OTHER;
    }
    String first = trigger.get(0);
    String before = wordBefore(event);
    boolean passive = forms.is(WordForms.Kind.BE, before);
    if (forms.isPast(first)) {
      if (forms.is(WordForms.Kind.NOUN, before)) {
        return Form.OTHER;
      }
      return passive ? Form.PASSIVE : Form.PAST;
    }
    if (first.endsWith("ing")) {
      return passive ? Form.PROGRESSIVE : Form.OTHER;
    }
    return forms.is(WordForms.Kind.INFINITIVE, before) ? Form.BASE : Form.OTHER;
  }

  /** Whether the event's words are an auxiliary that is itself coded as a pledge. */
  boolean isPledgeByAuxiliary(Event event) {
    List<String> trigger = words(slice(event.trigger()));
    return trigger.size() == 1 && forms.is(WordForms.Kind.PLEDGE, trigger.get(0));
  }

  /**
   * The preposition that leads from the event's words to whom it is directed, with a space before
   * it; empty where there is none.
   *
   * @param recipients mentions of those to whom it is directed
   */
  String link(Event event, List<Span> recipients) {
    Span sentence = account.sentences().get(event.sentence());
    int end = event.trigger().end();
    return recipients.stream()
        .filter(span -> sentence.contains(span) && span.begin() > end)
        .sorted()
        .findFirst()
        .map(span -> words(slice(new Span(end, span.begin()))))
        .filter(between -> !between.isEmpty() && between.size() <= WORDS_BEFORE_RECIPIENT)
        .flatMap(this::linkAmong)
        .map(word -> " " + word)
        .orElse("");
  }

  /** "Met with the president", "withdrew two advisers from": the first word, or the last noun's. */
  private Optional<String> linkAmong(List<String> between) {
    List<String> ends = new ArrayList<>();
    ends.add(between.get(0));
    between.stream()
        .filter(word -> !forms.is(WordForms.Kind.NOUN, word) || forms.is(WordForms.Kind.LINK, word))
        .reduce((before, last) -> last)
        .ifPresent(ends::add);
    return ends.stream().filter(word -> forms.is(WordForms.Kind.LINK, word)).findFirst();
  }

  /** Whether a place's name stands directly behind the event's words: <i>visit Tamale</i>. */
  boolean leadsTo(Event event, List<Span> mentions) {
    Span sentence = account.sentences().get(event.sentence());
    int end = event.trigger().end();
    return mentions.stream()
        .filter(span -> sentence.contains(span) && span.begin() > end)
        .anyMatch(
            span ->
                words(slice(new Span(end, span.begin()))).stream()
                    .allMatch(word -> word.equals("the")));
  }

  /**
   * The preposition that the report puts before a place behind the event's words; empty where there
   * is none.
   *
   * @param mentions where the place is named
   */
  Optional<String> prepositionOf(Event event, List<Span> mentions) {
    Span sentence = account.sentences().get(event.sentence());
    int end = event.trigger().end();
    return mentions.stream()
        .filter(span -> sentence.contains(span) && span.begin() > end)
        .sorted()
        .findFirst()
        .map(span -> words(slice(new Span(end, span.begin()))))
        .flatMap(before -> before.stream().filter(w -> !w.equals("the")).reduce((a, last) -> last))
        .filter(word -> forms.is(WordForms.Kind.WHERE, word));
  }

  /** The last word before the event's own that is no adverb; empty at a sentence's beginning. */
  private String wordBefore(Event event) {
    Span sentence = account.sentences().get(event.sentence());
    int end = event.trigger().begin();
    List<String> before = words(slice(new Span(Math.min(sentence.begin(), end), end)));
    for (int i = before.size() - 1; i >= 0; i--) {
      String word = before.get(i);
      if (!forms.is(WordForms.Kind.BETWEEN, word) && !word.endsWith("ly")) {
        return word;
      }
    }
    return "";
  }

  private String slice(Span span) {
    Text text = account.report().text();
    return text.slice(span);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.replace('’', '\'').toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
