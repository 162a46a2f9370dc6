package org.annals.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.annals.date.PartialDate;
import org.annals.language.Sentence;
import org.annals.time.Found.Kind;
import org.annals.time.TimeWords.End;
import org.jspecify.annotations.Nullable;

/** Puts together what belongs together: a clock and its day, the two ends of a stretch. */
final class Joiner {

  private final TimeWords words;

  Joiner(TimeWords words) {
    this.words = words;
  }

  /** The expressions of a sentence, in text order, joined. */
  List<Found> join(Phrase phrase, List<Found> found) {
    List<Found> joined = pairwise(phrase, found, this::stretch);
    joined = pairwise(phrase, joined, this::clockAndDay);
    List<Found> bounded = new ArrayList<>();
    for (Found one : joined) {
      bounded.add(bounded(phrase, one));
    }
    return bounded;
  }

  private interface Pairing {
    @Nullable Found of(Phrase phrase, Found first, Found second);
  }

  private static List<Found> pairwise(Phrase phrase, List<Found> found, Pairing pairing) {
    List<Found> joined = new ArrayList<>();
    for (Found next : found) {
      Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Found both = last == null ? null : pairing.of(phrase, last, next);
      if (both == null) {
        joined.add(next);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined;
  }

  /** "from 2003 to 2011", "between May and July", "7 p.m. to 8:15 p.m.". */
  private @Nullable Found stretch(Phrase phrase, Found first, Found second) {
    int between = first.last() + 1;
    if (first.kind() != second.kind() || second.first() != between + 1) {
      return null;
    }
    boolean to = phrase.is(between, "to", "until", "till", "through") || phrase.isDash(between);
    boolean and = phrase.is(between, "and") && phrase.is(first.first() - 1, "between");
    if (!to && !and) {
      return null;
    }
    return new Found(
        first.first(), second.last(), first.kind(), moment -> stretch(moment, first, second));
  }

  private static @Nullable Stretch stretch(Moment moment, Found first, Found second) {
    Stretch end = second.resolve(moment);
    Stretch begin = first.resolve(moment);
    if (begin == null || end == null || begin.from() == null || end.to() == null) {
      return Stretch.UNKNOWN;
    }
    Stretch both = new Stretch(begin.from(), end.to());
    if (both.isOrdered()) {
      return both;
    }
    Moment before = moment.seenFrom(end.to().firstDay()).with(Tense.PAST);
    Stretch earlier = first.resolve(before);
    both = earlier == null ? both : new Stretch(earlier.from(), end.to());
    return both.isOrdered() ? both : Stretch.UNKNOWN;
  }

  /** "1:15 p.m. on Monday", "Tuesday at around noon". */
  private @Nullable Found clockAndDay(Phrase phrase, Found first, Found second) {
    if (first.kind() == second.kind() || second.first() - first.last() > 5) {
      return null;
    }
    for (int i = first.last() + 1; i < second.first(); i++) {
      if (!phrase.is(
          i,
          "on",
          "at",
          "around",
          "about",
          "shortly",
          "just",
          "after",
          "before",
          ",",
          "approximately",
          "of",
          "roughly")) {
        return null;
      }
    }
    Found clock = first.kind() == Kind.CLOCK ? first : second;
    Found day = first.kind() == Kind.CLOCK ? second : first;
    return Found.date(
        first.first(),
        second.last(),
        moment -> {
          Stretch date = day.resolve(moment);
          return date == null || !date.isDay()
              ? date
              : clock.resolve(new Moment(moment.published(), moment.tense(), date));
        });
  }

  /** "since 2011", "until March". */
  private Found bounded(Phrase phrase, Found found) {
    Phrasebook.Hit<End> hit =
        found.first() == 0 ? null : words.boundaries.endingAt(phrase, found.first() - 1);
    if (hit == null || found.kind() == Kind.CLOCK || !governs(phrase, hit, found)) {
      return found;
    }
    boolean deadline = !phrase.is(found.first() - 1, "before");
    return Found.date(
        found.first(),
        found.last(),
        hit.value() == End.SINCE
            ? moment -> since(found, moment, phrase.lower(found.first() - 1))
            : moment -> until(found, moment, deadline));
  }

  /** In "after Monday's attack" it governs the attack; "footage from Monday" is of that day. */
  private static boolean governs(Phrase phrase, Phrasebook.Hit<End> hit, Found found) {
    int next = found.last() + 1;
    if (phrase.is(next, "'s", "'") || modifiesNoun(phrase, found)) {
      return false;
    }
    boolean from = hit.first() == hit.last() && phrase.is(hit.first(), "from");
    boolean verb = hit.first() == hit.last() && phrase.isVerb(hit.first());
    boolean ofNoun = phrase.isNoun(hit.first() - 1);
    return !(from && ofNoun) && !(verb && !phrase.tag(hit.first()).equals("VBG"));
  }

  private static boolean modifiesNoun(Phrase phrase, Found found) {
    Sentence sentence = phrase.sentence();
    int head = sentence.head(found.last());
    return head > found.last()
        && phrase.isNoun(head)
        && (sentence.isRelation(found.last(), "compound")
            || sentence.isRelation(found.last(), "nmod")
            || sentence.isRelation(found.last(), "nummod")
            || sentence.isRelation(found.last(), "amod"));
  }

  private static @Nullable Stretch since(Found found, Moment moment, String preposition) {
    boolean past = preposition.equals("since");
    Stretch stretch = found.resolve(past ? moment.with(Tense.PAST) : moment);
    if (stretch == null || stretch.from() == null) {
      return stretch;
    }
    boolean stated = preposition.equals("from") && !stretch.from().equals(stretch.to());
    return stated ? stretch : new Stretch(stretch.from(), null);
  }

  private static @Nullable Stretch until(Found found, Moment moment, boolean deadline) {
    boolean open = moment.tense() == Tense.PRESENT || moment.tense() == Tense.NEAR;
    Stretch stretch = found.resolve(open && deadline ? moment.with(Tense.FUTURE) : moment);
    if (stretch == null || stretch.to() == null) {
      return stretch;
    }
    return new Stretch(null, stretch.to());
  }

  /** The day that a clock without one of its own belongs to. */
  static @Nullable Stretch dayOf(List<Stretch> sentence, Moment moment) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      PartialDate from = sentence.get(i).from();
      if (from != null && from.equals(sentence.get(i).to()) && from.day() != null) {
        return Stretch.of(from.toDay());
      }
    }
    LocalDate told = moment.reference(Unit.DAY);
    LocalDate day = told == null ? moment.today() : told;
    return day == null ? null : Stretch.day(day);
  }
}
