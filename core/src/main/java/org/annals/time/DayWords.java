package org.annals.time;

import java.time.LocalDate;
import org.annals.time.TimeWords.DayWord;
import org.jspecify.annotations.Nullable;

/** "today", "yesterday evening", "the day after tomorrow". */
final class DayWords implements Family {

  private final TimeWords words;

  DayWords(TimeWords words) {
    this.words = words;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    Phrasebook.Hit<DayWord> hit = words.dayWords.startingAt(phrase, at);
    if (hit == null || isName(phrase, at)) {
      return null;
    }
    return Found.date(
        at, words.withDayPart(phrase, hit.last()), moment -> resolve(moment, hit.value()));
  }

  /** "USA Today". */
  private static boolean isName(Phrase phrase, int at) {
    return at > 0 && phrase.isCapital(at) && !phrase.sentence().entity(at).equals("O");
  }

  private static Stretch resolve(Moment moment, DayWord word) {
    LocalDate today = moment.today();
    return today == null
        ? Stretch.UNKNOWN
        : Stretch.days(today.plusDays(word.from()), today.plusDays(word.to()));
  }
}
