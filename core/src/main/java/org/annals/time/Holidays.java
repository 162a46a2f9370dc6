package org.annals.time;

import java.util.Map;
import org.annals.time.HolidayTable.Holiday;
import org.annals.time.TimeWords.Modifier;
import org.jspecify.annotations.Nullable;

/** "Christmas Eve", "Easter 2019", "last Ramadan". */
final class Holidays implements Family {

  private static final int LONGEST = 6;

  private final TimeWords words;
  private final Map<String, Holiday> holidays;

  Holidays(TimeWords words, Map<String, Holiday> holidays) {
    this.words = words;
    this.holidays = holidays;
  }

  @Override
  public @Nullable Found match(Phrase phrase, int at) {
    Modifier modifier = words.modifiers.get(phrase.lower(at));
    int start = modifier == null ? at : at + 1;
    if (!phrase.isCapital(start) && !Character.isDigit(first(phrase, start))) {
      return null;
    }
    Holiday holiday = null;
    int last = start;
    StringBuilder key = new StringBuilder();
    for (int i = start; i < Math.min(phrase.size(), start + LONGEST); i++) {
      key.append(HolidayTable.key(phrase.lower(i)));
      Holiday hit = holidays.get(key.toString());
      if (hit != null && !HolidayTable.key(phrase.lower(i)).isEmpty()) {
        holiday = hit;
        last = i;
      }
    }
    return holiday == null ? null : found(phrase, at, last, holiday, modifier);
  }

  private static char first(Phrase phrase, int at) {
    return phrase.lower(at).isEmpty() ? ' ' : phrase.lower(at).charAt(0);
  }

  private static Found found(
      Phrase phrase, int first, int last, Holiday holiday, @Nullable Modifier modifier) {
    if (holiday.once() != null) {
      Stretch once = holiday.once();
      return Found.date(first, last, moment -> once);
    }
    int next = phrase.is(last + 1, "of", ",") ? last + 2 : last + 1;
    int year = phrase.year(next);
    if (year > 0) {
      return Found.date(
          first,
          next,
          moment -> {
            Stretch stretch = holiday.ofYear().apply(year);
            return stretch == null ? Stretch.UNKNOWN : stretch;
          });
    }
    return Found.date(
        first,
        last,
        modifier == null
            ? moment -> Choice.yearly(moment, holiday.ofYear())
            : moment -> Choice.yearly(moment, modifier.direction(), holiday.ofYear()));
  }
}
