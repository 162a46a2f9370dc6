package org.annals.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.copy.Change;
import org.annals.copy.Derivation;
import org.annals.copy.Passage;
import org.annals.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** The lines of who took text from whom, and what became of it on the way. */
record DerivationLines(StoryView story) {

  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_CHANGE = 160;
  private static final double PERCENT = 100;

  /** What weighs most first: a claim that became surer on its way misleads most. */
  private static final Comparator<Change> BY_WEIGHT =
      Comparator.comparing(
          change ->
              switch (change.kind()) {
                case HARDENED -> 0;
                case SOFTENED -> 1;
                case ALTERED -> 2;
                case DROPPED -> 3;
                case ADDED -> 4;
              });

  List<Line> lines() {
    return story.dossier().story().derivations().stream().map(this::line).toList();
  }

  private Line line(Derivation derivation) {
    return new Line(
        List.of(Phrase.plain(words(derivation))), cited(derivation), changes(derivation));
  }

  private String words(Derivation derivation) {
    String copy = name(derivation.to());
    String credited = derivation.credited();
    String from = derivation.from();
    if (from == null) {
      Map<String, String> values =
          Map.of("copy", copy, "credited", ShownText.line(String.valueOf(credited)));
      return story.wording().words("copy.unread", values);
    }
    String key = "copy." + derivation.direction().name().toLowerCase(Locale.ROOT);
    String share = Math.round(derivation.share() * PERCENT) + " %";
    return story.wording().words(key, Map.of("copy", copy, "share", share, "source", name(from)));
  }

  private String name(String report) {
    return story.reports().dated(report).orElseGet(() -> story.wording().words("report.another"));
  }

  /** Where the copy has the text, and the source. */
  private List<Cited> cited(Derivation derivation) {
    Set<Cited> cited = new TreeSet<>();
    for (Passage passage : derivation.passages()) {
      cited.addAll(first(derivation.to(), passage.to()));
      cited.addAll(first(derivation.from(), passage.from()));
    }
    return List.copyOf(cited);
  }

  private List<Cited> first(@Nullable String report, Excerpt excerpt) {
    return report == null
        ? List.of()
        : story.cited(report, excerpt.span()).stream().limit(1).toList();
  }

  private List<Line> changes(Derivation derivation) {
    List<Line> lines = new ArrayList<>();
    derivation.changes().stream()
        .sorted(BY_WEIGHT)
        .limit(MOST_CHANGES)
        .forEach(change -> lines.add(line(change, derivation)));
    int more = derivation.changes().size() - MOST_CHANGES;
    if (more > 0) {
      String words = story.wording().words("change.more", Map.of("count", Integer.toString(more)));
      lines.add(Line.of(List.of(Phrase.plain(words)), List.of()));
    }
    return lines;
  }

  private Line line(Change change, Derivation derivation) {
    String key = "change." + change.kind().name().toLowerCase(Locale.ROOT);
    String gone = change.from() == null ? ".new" : change.to() == null ? ".gone" : "";
    List<Phrase> words =
        story
            .wording()
            .phrases(key + gone, Map.of("from", shown(change.from()), "to", shown(change.to())))
            .orElseThrow();
    List<Cited> cited =
        Stream.concat(cited(derivation.from(), change.from()), cited(derivation.to(), change.to()))
            .toList();
    return Line.of(words, cited);
  }

  private static List<Phrase> shown(@Nullable Excerpt excerpt) {
    return Optional.ofNullable(excerpt)
        .map(words -> Phrase.plain(ShownText.line(words.text(), LONGEST_CHANGE)))
        .map(List::of)
        .orElse(List.of());
  }

  private Stream<Cited> cited(@Nullable String report, @Nullable Excerpt excerpt) {
    return report == null || excerpt == null
        ? Stream.of()
        : story.cited(report, excerpt.span()).stream();
  }
}
