package org.annals.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.account.Account;
import org.annals.copy.CopyFinder;
import org.annals.copy.Passage;
import org.annals.linkage.Forest;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Counts independent tellings. Two tellings have one origin if they stand in one report or in two
 * of one outlet, if their sentences lie in an aligned passage, if they credit one agency or outlet,
 * or if they rest on one speaker's word.
 *
 * <p>What two reports have in common is kept, so one instance serves one piece of work. Safe for
 * use by many threads.
 */
public final class Origins {

  private final CopyFinder copies;
  private final Map<Pair, List<Passage>> passages = new ConcurrentHashMap<>();

  /**
   * A telling.
   *
   * @param account the account that tells
   * @param span the sentence that tells
   * @param speaker id of the identity on whose word it rests; null for the report's own
   */
  public record Voice(Account account, Span span, @Nullable String speaker) {

    /** The telling of an index of the account's sentences. */
    public static Voice of(Account account, int sentence, @Nullable String speaker) {
      return new Voice(account, account.sentences().get(sentence), speaker);
    }

    String report() {
      return account.report().id();
    }
  }

  private record Pair(String one, String other) {}

  public Origins(CopyFinder copies) {
    this.copies = copies;
  }

  /** Number of independent tellings among some; 0 for none. */
  public int count(List<Voice> voices) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      numbers.add(i);
    }
    Forest forest = new Forest(numbers);
    joinShared(voices, forest);
    for (int i = 0; i < voices.size(); i++) {
      for (int j = i + 1; j < voices.size(); j++) {
        if (forest.root(i) != forest.root(j) && isCopy(voices.get(i), voices.get(j))) {
          forest.join(i, j);
        }
      }
    }
    return (int) numbers.stream().map(forest::root).distinct().count();
  }

  /** Joins what shares a report, an outlet, a credited source or a speaker. */
  private void joinShared(List<Voice> voices, Forest forest) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < voices.size(); i++) {
      for (String mark : marks(voices.get(i))) {
        forest.join(i, Objects.requireNonNullElse(first.putIfAbsent(mark, i), i));
      }
    }
  }

  private List<String> marks(Voice voice) {
    List<String> marks = new ArrayList<>();
    marks.add("report " + voice.report());
    Optional.ofNullable(voice.account().report().source())
        .map(s -> "outlet " + s)
        .ifPresent(marks::add);
    copies.credited(voice.account(), voice.span()).map(s -> "outlet " + s).ifPresent(marks::add);
    Optional.ofNullable(voice.speaker()).map(s -> "speaker " + s).ifPresent(marks::add);
    return marks;
  }

  private boolean isCopy(Voice one, Voice other) {
    boolean inOrder = one.report().compareTo(other.report()) <= 0;
    Voice first = inOrder ? one : other;
    Voice second = inOrder ? other : one;
    return passages
        .computeIfAbsent(
            new Pair(first.report(), second.report()),
            unused -> copies.passages(first.account(), second.account()))
        .stream()
        .anyMatch(
            passage ->
                passage.from().span().overlaps(first.span())
                    && passage.to().span().overlaps(second.span()));
  }
}
