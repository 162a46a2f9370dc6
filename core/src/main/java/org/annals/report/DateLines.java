package org.annals.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.date.PartialDate;

/** Tells lines that only say when a report was published, and the date of a dateline. Immutable. */
final class DateLines {

  /**
   * What a line says of the day of publication.
   *
   * @param update whether it is when the report was last changed
   * @param labelled whether words beside the date say what it is, or a time stands with it
   */
  record Dated(PartialDate date, boolean update, boolean labelled) {}

  private static final int LONGEST = 160;
  private static final int DATELINE = 90;
  private static final Pattern UPDATE = Pattern.compile("updat|modif|edited");
  private static final Pattern PLACE_IN_CAPITALS =
      Pattern.compile("^\\p{Lu}[\\p{Lu}\\p{M}.'’-]{2,}");
  private static final Pattern DATELINE_END =
      Pattern.compile("^[^.!?]{0,45}?(?:\\)|\\s?-{1,2}\\s|\\s?[–—])");

  private final Phrases phrases;
  private final Set<String> besides = new HashSet<>();

  DateLines(Phrases phrases) {
    this.phrases = phrases;
    besides.addAll(
        Set.of(
            "#", "am", "pm", "a.m", "p.m", "local", "time", "ist", "bst", "cst", "et", "pt", "gmt",
            "utc"));
  }

  /** The date of a line that holds nothing else. */
  Optional<Dated> dated(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<Dates.Found> dates = Dates.all(line);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    String rest = without(line, dates);
    boolean bare = Phrases.words(rest).stream().allMatch(this::standsBeside);
    if (!bare) {
      return Optional.empty();
    }
    boolean update =
        UPDATE.matcher(line.substring(0, dates.get(0).begin()).toLowerCase(Locale.ROOT)).find();
    boolean timed = dates.get(0).date().precision() == PartialDate.Precision.TIME;
    return Optional.of(new Dated(dates.get(0).date(), update, timed || !rest.isBlank()));
  }

  private static String without(String line, List<Dates.Found> dates) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Dates.Found date : dates) {
      rest.append(line, from, date.begin()).append(' ');
      from = date.end();
    }
    return rest.append(line, from, line.length()).toString();
  }

  private boolean standsBeside(String word) {
    String normal = Phrases.normal(word);
    String unmarked = normal.endsWith(":") ? normal.substring(0, normal.length() - 1) : normal;
    return unmarked.isEmpty()
        || besides.contains(unmarked)
        || phrases.isWordOf(Phrases.Kind.DATE_LABEL, unmarked);
  }

  /**
   * The date with a year in the dateline that running text begins with, "LIMA, Jan. 28, 2026 (…)
   * -".
   */
  static Optional<PartialDate> ofDateline(String line) {
    String head = line.substring(0, Math.min(line.length(), DATELINE));
    Optional<Dates.Found> found = Dates.find(head);
    if (found.isEmpty() || !PLACE_IN_CAPITALS.matcher(head).find()) {
      return Optional.empty();
    }
    Matcher end = DATELINE_END.matcher(line.substring(found.get().end()));
    return end.find() ? Optional.of(found.get().date()) : Optional.empty();
  }
}
