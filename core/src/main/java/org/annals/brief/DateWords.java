package org.annals.brief;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.date.PartialDate;
import org.annals.report.Report;
import org.jspecify.annotations.Nullable;

/** Puts dates in words, as precise as they are. */
record DateWords(Wording wording) {

  /** {@code 28 Jan 2026}, {@code Jan 2026}, {@code 2026}, {@code 28 Jan 2026, 14:09}. */
  String of(PartialDate date) {
    StringBuilder words = new StringBuilder();
    if (date.day() != null) {
      words.append(date.day()).append(' ');
    }
    if (date.month() != null) {
      words.append(wording.words("month." + date.month())).append(' ');
    }
    words.append(date.year());
    LocalTime time = date.time();
    if (time != null) {
      words
          .append(", ")
          .append(padded(time.getHour()))
          .append(':')
          .append(padded(time.getMinute()));
    }
    return words.toString();
  }

  /** A stretch of time that may be open at either end; empty where nothing of it is known. */
  Optional<String> of(@Nullable PartialDate from, @Nullable PartialDate to) {
    if (from == null) {
      return to == null
          ? Optional.empty()
          : Optional.of(wording.words("date.to", Map.of("date", of(to))));
    }
    if (to == null) {
      return Optional.of(wording.words("date.from", Map.of("date", of(from))));
    }
    return Optional.of(from.equals(to) ? of(from) : range(from, to));
  }

  /** What both ends share is told once: {@code 6 to 7 Feb 2026}. */
  private String range(PartialDate from, PartialDate to) {
    boolean days = isDay(from) && isDay(to);
    String begin = of(from);
    if (days && from.year() == to.year()) {
      String day = String.valueOf(from.day());
      begin =
          Objects.equals(from.month(), to.month())
              ? day
              : day + " " + wording.words("month." + from.month());
    }
    return wording.words("date.range", Map.of("from", begin, "to", of(to)));
  }

  private static boolean isDay(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY;
  }

  /** From the first day of publication to the last; empty where no report is dated. */
  Optional<String> stretch(List<Report> reports) {
    List<PartialDate> days =
        reports.stream()
            .flatMap(report -> Stream.ofNullable(report.published()))
            .map(PartialDate::toDay)
            .sorted()
            .toList();
    return days.isEmpty() ? Optional.empty() : of(days.get(0), days.get(days.size() - 1));
  }

  private static String padded(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
