package org.annals.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.date.PartialDate;
import org.annals.happening.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Puts in words what several reports count: {@code killed: at least 12 (6 Feb 2023), then 30 (7 Feb
 * 2023)}.
 */
record TallyWords(Wording wording) {

  private static final int MOST = 4;

  String of(Tally tally) {
    Map<String, @Nullable PartialDate> values = new LinkedHashMap<>();
    for (Tally.Value value : tally.values()) {
      values.putIfAbsent(ShownText.line(value.value()), value.published());
    }
    List<String> words = new ArrayList<>();
    long days =
        values.values().stream()
            .filter(Objects::nonNull)
            .map(PartialDate::toDay)
            .distinct()
            .count();
    values.forEach((value, published) -> words.add(dated(value, published, days > 1)));
    String joined =
        shortened(words).stream()
            .reduce((one, next) -> one + ", " + wording.words("figure.next", Map.of("value", next)))
            .orElse("");
    return what(tally) + ": " + joined;
  }

  /** What is counted, as words. */
  static String what(Tally tally) {
    return ShownText.line(tally.what().replace('_', ' '));
  }

  private String dated(String value, @Nullable PartialDate published, boolean ofManyDays) {
    return ofManyDays && published != null
        ? value + " (" + new DateWords(wording).of(published.toDay()) + ")"
        : value;
  }

  /** The first and the last ones. */
  private static List<String> shortened(List<String> words) {
    if (words.size() <= MOST) {
      return words;
    }
    List<String> shortened = new ArrayList<>(words.subList(0, 1));
    shortened.addAll(words.subList(words.size() - (MOST - 1), words.size()));
    return shortened;
  }
}
