package org.annals.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.date.PartialDate;
import org.annals.happening.Difference;
import org.annals.happening.Happening;
import org.annals.happening.Tally;

/**
 * The lines of where a story's reports part: under each happening in what they part on it, then
 * what no single happening owns, the spellings of names.
 */
record DifferenceLines(StoryView story) {

  /**
   * The lines.
   *
   * @param tellings all that the story tells of, in the order of the lines
   */
  List<Line> lines(List<Telling> tellings) {
    List<Line> lines = new ArrayList<>();
    for (Telling telling : tellings) {
      List<Line> inner =
          telling.happening().differences().stream()
              .filter(this::isOfTheStory)
              .map(difference -> line(difference, word(difference, telling.happening())))
              .toList();
      if (!inner.isEmpty()) {
        List<Phrase> act = new EventSentence(telling.view()).brief(telling);
        lines.add(new Line(act, List.of(), inner));
      }
    }
    story.dossier().story().differences().stream()
        .filter(this::isOfTheStory)
        .forEach(difference -> lines.add(line(difference, word(difference))));
    return lines;
  }

  private boolean isOfTheStory(Difference difference) {
    return difference.values().stream()
        .anyMatch(value -> story.reports().place(value.report()).isPresent());
  }

  private String word(Difference difference) {
    return story.wording().words("difference." + difference.kind().name().toLowerCase(Locale.ROOT));
  }

  /** Figures are told by what they count. */
  private String word(Difference difference, Happening happening) {
    if (difference.kind() != Difference.Kind.FIGURE) {
      return word(difference);
    }
    return happening.figures().stream()
        .filter(tally -> tally.values().stream().anyMatch(value -> isIn(value, difference)))
        .findFirst()
        .map(TallyWords::what)
        .orElseGet(() -> word(difference));
  }

  private static boolean isIn(Tally.Value counted, Difference difference) {
    return difference.values().stream()
        .anyMatch(
            value ->
                value.report().equals(counted.report()) && value.span().equals(counted.span()));
  }

  /** {@code killed: at least 3 (Meridian Wire, 6 Feb 2023) / 6 (Harbour Times, 7 Feb 2023)}. */
  private Line line(Difference difference, String what) {
    Map<String, Set<String>> reports = new LinkedHashMap<>();
    Set<Cited> cited = new TreeSet<>();
    for (Difference.Value value : difference.values()) {
      reports
          .computeIfAbsent(shown(value.value()), unused -> new LinkedHashSet<>())
          .add(story.reports().dated(value.report()).orElseGet(this::another));
      cited.addAll(story.cited(value.report(), value.span().span()));
    }
    String values =
        reports.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + counted(entry.getValue()) + ")")
            .collect(Collectors.joining(" / "));
    return Line.of(List.of(Phrase.strong(what), Phrase.plain(": " + values)), cited);
  }

  /**
   * A value in words; dates, which the record gives as numbers, as the rest of the brief has them.
   */
  private String shown(String value) {
    return PartialDate.parse(value)
        .map(new DateWords(story.wording())::of)
        .orElseGet(() -> ShownText.line(value));
  }

  private String counted(Set<String> names) {
    return story.reports().counted(List.copyOf(names));
  }

  private String another() {
    return story.wording().words("report.another");
  }
}
