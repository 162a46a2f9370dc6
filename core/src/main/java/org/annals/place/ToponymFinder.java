package org.annals.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that are taken for places'. The gazetteer's longest match from each capitalised
 * word on is judged by its surroundings; what the engine took for a location and the gazetteer does
 * not know is kept too.
 */
final class ToponymFinder {

  private static final int LONGEST = 7;
  private static final String LOCATION = "LOCATION";

  private final Gazetteer gazetteer;
  private final Cues cues;
  private final ToponymJudge judge;

  ToponymFinder(Gazetteer gazetteer, Cues cues) {
    this.gazetteer = gazetteer;
    this.cues = cues;
    this.judge = new ToponymJudge(gazetteer, cues);
  }

  /** In text order, none overlapping another. */
  List<Toponym> find(AnalyzedText analyzed, Persons persons) {
    // What is surely a place once helps to know the name where the engine did not.
    Set<String> known = new HashSet<>();
    for (Toponym toponym : find(analyzed, persons, Set.of())) {
      if (isLocation(analyzed.sentences().get(toponym.sentence()), toponym)) {
        known.add(toponym.name());
      }
    }
    return find(analyzed, persons, known);
  }

  private static boolean isLocation(Sentence sentence, Toponym toponym) {
    return LOCATION.equals(sentence.entity(toponym.first()))
        && LOCATION.equals(sentence.entity(toponym.last()));
  }

  private List<Toponym> find(AnalyzedText analyzed, Persons persons, Set<String> known) {
    List<Toponym> found = new ArrayList<>();
    for (Sentence sentence : analyzed.sentences()) {
      List<Toponym> own = matches(sentence, persons, known);
      complete(sentence, own);
      own.sort(Comparator.comparingInt(Toponym::first));
      found.addAll(own);
    }
    return found;
  }

  private List<Toponym> matches(Sentence sentence, Persons persons, Set<String> known) {
    List<Toponym> found = new ArrayList<>();
    Toponym previous = null;
    for (int i = 0; i < sentence.size(); i++) {
      Toponym match = isArticleOf(sentence, i) ? null : longest(sentence, i, previous);
      if (match != null && judge.accepts(sentence, match, previous, persons, known)) {
        found.add(match);
        previous = match;
        i = match.last();
      }
    }
    return found;
  }

  /** Whether an article stands before a name that is known without it: the name begins behind. */
  private boolean isArticleOf(Sentence sentence, int token) {
    return "The".equals(sentence.word(token))
        && token + 1 < sentence.size()
        && longest(sentence, token + 1, null) != null;
  }

  private @Nullable Toponym longest(Sentence sentence, int first, @Nullable Toponym previous) {
    if (!Words.mayBeginName(sentence, first)) {
      return null;
    }
    Toponym shortForm = abbreviation(sentence, first, previous);
    if (shortForm != null) {
      return shortForm;
    }
    int end = first;
    while (end < sentence.size() && end < first + LONGEST && Words.isWord(sentence, end)) {
      end++;
    }
    for (int last = end - 1; last >= first; last--) {
      String name = Words.joined(sentence, first, last);
      List<Entry> candidates = gazetteer.named(name);
      if (first == last && cues.isNever(name) && !gazetteer.isCountry(name)) {
        return null;
      }
      if (!candidates.isEmpty() && !Words.isCommonEnd(sentence, first, last)) {
        return new Toponym(sentence.index(), first, last, name, candidates, Toponym.Match.NAME);
      }
    }
    return null;
  }

  private @Nullable Toponym abbreviation(Sentence sentence, int at, @Nullable Toponym previous) {
    List<Entry> candidates = gazetteer.abbreviated(sentence.word(at));
    boolean follows =
        previous != null && previous.last() == at - 2 && ",".equals(sentence.word(at - 1));
    boolean dotted = sentence.word(at).indexOf('.') >= 0;
    boolean place = LOCATION.equals(sentence.entity(at)) || cues.isLocativeBefore(sentence, at);
    if (candidates.isEmpty() || !(follows || (dotted && place))) {
      return null;
    }
    return new Toponym(
        sentence.index(), at, at, sentence.word(at), candidates, Toponym.Match.ABBREVIATION);
  }

  /** Adds what the engine took for a location, or lengthens what lies within it. */
  private void complete(Sentence sentence, List<Toponym> found) {
    int i = 0;
    while (i < sentence.size()) {
      if (!LOCATION.equals(sentence.entity(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < sentence.size() && LOCATION.equals(sentence.entity(end))) {
        end++;
      }
      location(sentence, i, end - 1, found);
      i = end;
    }
  }

  private void location(Sentence sentence, int first, int last, List<Toponym> found) {
    BitSet covered = new BitSet();
    for (Toponym toponym : found) {
      if (toponym.first() <= last && toponym.last() >= first) {
        covered.set(Math.max(first, toponym.first()), Math.min(last, toponym.last()) + 1);
      }
    }
    if (covered.isEmpty() && !cues.isOtherBehind(sentence, last)) {
      unknown(sentence, first, last, found);
      return;
    }
    int behind = covered.previousSetBit(last) + 1;
    if (!covered.isEmpty() && behind <= last && namesMore(sentence, behind, last)) {
      found.removeIf(toponym -> toponym.first() <= last && toponym.last() >= first);
      unknown(sentence, first, last, found);
    }
  }

  /** Whether the words behind a known name make it another's: Paris Convention Center. */
  private boolean namesMore(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String word = sentence.word(i);
      if (!Words.isWord(sentence, i) || !Words.isCapitalized(word)) {
        return false;
      }
    }
    return !cues.isRegion(sentence.word(last)) || last > first;
  }

  private void unknown(Sentence sentence, int first, int last, List<Toponym> found) {
    while (first < last && cues.isDirection(sentence.word(first))) {
      first++;
    }
    if (cues.isDirection(sentence.word(first)) || !judge.mayBeUnknown(sentence, first, last)) {
      return;
    }
    String name = Words.joined(sentence, first, last);
    List<Entry> named = gazetteer.named(name);
    if (!named.isEmpty()) {
      found.add(new Toponym(sentence.index(), first, last, name, named, Toponym.Match.NAME));
      return;
    }
    List<Entry> alike = gazetteer.soundingLike(name);
    if (!alike.isEmpty()) {
      found.add(new Toponym(sentence.index(), first, last, name, alike, Toponym.Match.SOUND));
      return;
    }
    List<Entry> near = List.of();
    for (int end = last - 1; end >= first && near.isEmpty(); end--) {
      if (cues.isFacility(sentence.word(last)) || cues.isNoun(sentence.word(last))) {
        near = gazetteer.named(Words.joined(sentence, first, end));
      }
    }
    found.add(
        new Toponym(
            sentence.index(),
            first,
            last,
            name,
            near,
            near.isEmpty() ? Toponym.Match.NONE : Toponym.Match.FACILITY));
  }
}
