package org.annals.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.annals.time.Found.Kind;
import org.annals.time.HolidayTable.Holiday;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions of time.
 *
 * <p>Tokens are matched by small families of expressions against tables of words; the longest match
 * counts. What was found is then joined (a clock and its day, the ends of a stretch) and resolved
 * in text order, against the day of publication or the time spoken of last, with the tense of the
 * clause that it stands in. Stateless but for its tables; safe for use by many threads.
 */
public final class TimeFinder {

  private final TimeWords words;
  private final Map<String, Holiday> holidays;
  private final TenseReader tenses;
  private final Joiner joiner;

  private TimeFinder(TimeWords words, Map<String, Holiday> holidays) {
    this.words = words;
    this.holidays = holidays;
    this.tenses = new TenseReader(words.forward);
    this.joiner = new Joiner(words);
  }

  /**
   * Reads the tables.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static TimeFinder load(Resources resources) {
    return new TimeFinder(TimeWords.load(resources), HolidayTable.load(resources));
  }

  /**
   * Finds all expressions of time in a report, in text order.
   *
   * @param text the report's, which the analysis points into
   * @param published the report's date, which "Wednesday" is counted from; null where unknown: then
   *     only what needs no such date is resolved, and other times have neither end
   */
  public List<TimeExpression> find(
      Text text, AnalyzedText analyzed, @Nullable PartialDate published) {
    Grammar grammar = grammar(NumericDates.of(analyzed.sentences()));
    List<TimeExpression> times = new ArrayList<>();
    Stretch reference = null;
    for (Sentence sentence : analyzed.sentences()) {
      Phrase phrase = new Phrase(sentence);
      Reading reading = new Reading(phrase, published, reference);
      times.addAll(reading.read(joiner.join(phrase, scan(grammar, phrase))));
      reference = reading.reference;
    }
    return times;
  }

  private Grammar grammar(NumericDates numericDates) {
    List<Family> simple =
        List.of(
            new CalendarDates(words),
            new MonthDays(),
            numericDates,
            new Seasons(words),
            new Weekdays(words),
            new DayWords(words),
            new Holidays(words, holidays),
            new Relatives(words),
            new Neighbours(words),
            new Eras(words),
            new Years(),
            new Clocks(words));
    List<Family> all = new ArrayList<>();
    all.add(new Parts(words, new Grammar(simple)));
    all.add(new Distances(words, new Grammar(simple)));
    all.addAll(simple);
    return new Grammar(all);
  }

  private static List<Found> scan(Grammar grammar, Phrase phrase) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < phrase.size(); i++) {
      Found next = grammar.longest(phrase, i);
      if (next != null) {
        found.add(next);
        i = next.last();
      }
    }
    return found;
  }

  /** The resolving of one sentence's expressions: dates in text order first, then clocks. */
  private final class Reading {

    private final Phrase phrase;
    private final @Nullable PartialDate published;
    private @Nullable Stretch reference;

    private Reading(Phrase phrase, @Nullable PartialDate published, @Nullable Stretch reference) {
      this.phrase = phrase;
      this.published = published;
      this.reference = reference;
    }

    private List<TimeExpression> read(List<Found> found) {
      List<TimeExpression> times = new ArrayList<>();
      List<Stretch> dates = new ArrayList<>();
      for (Found one : found) {
        if (one.kind() == Kind.DATE) {
          Stretch stretch = one.resolve(new Moment(published, tense(one), reference));
          if (stretch != null) {
            dates.add(stretch);
            times.add(expression(one, stretch));
            reference = stretch.from() == null ? reference : stretch;
          }
        }
      }
      for (Found one : found) {
        if (one.kind() == Kind.CLOCK) {
          times.add(expression(one, clock(one, dates)));
        }
      }
      times.sort((one, other) -> one.span().compareTo(other.span()));
      return times;
    }

    private Stretch clock(Found clock, List<Stretch> dates) {
      Moment moment = new Moment(published, Tense.NONE, reference);
      Stretch day = Joiner.dayOf(dates, moment);
      Stretch time = clock.resolve(new Moment(published, Tense.NONE, day));
      return time == null ? Stretch.UNKNOWN : time;
    }

    private Tense tense(Found found) {
      boolean aimed = phrase.is(found.first() - 1, "for", "until", "to", "till");
      return tenses.read(phrase.sentence(), head(found), aimed);
    }

    private TimeExpression expression(Found found, Stretch stretch) {
      Sentence sentence = phrase.sentence();
      return new TimeExpression(
          sentence.span(found.first(), found.last()),
          sentence.index(),
          head(found),
          stretch.from(),
          stretch.to());
    }

    /** The first word whose head lies outside the expression; its last word where there is none. */
    private int head(Found found) {
      Sentence sentence = phrase.sentence();
      for (int i = found.first(); i <= found.last(); i++) {
        boolean inside = sentence.head(i) >= found.first() && sentence.head(i) <= found.last();
        boolean word = !sentence.isRelation(i, "punct") && !sentence.isRelation(i, "case");
        if (!inside && word && !sentence.isRelation(i, "det")) {
          return i;
        }
      }
      return found.last();
    }
  }
}
