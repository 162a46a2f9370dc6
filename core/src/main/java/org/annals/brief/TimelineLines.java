package org.annals.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.brief.HappeningLines.Place;
import org.annals.date.PartialDate;

/** The dated happenings of a story in the order of their days: what came first, what followed. */
record TimelineLines(StoryView story) {

  /** Fewer lines than this are in order by themselves. */
  private static final int WORTH_A_TIMELINE = 3;

  private static final Set<Place> SURE =
      EnumSet.of(Place.HAPPENED, Place.AHEAD, Place.MENTIONED, Place.BACKGROUND);

  private record Dated(PartialDate day, Telling telling) {}

  /**
   * The lines; none where they would be too few, or all of one day.
   *
   * @param tellings all that the story tells of, in the order of first telling
   */
  List<Line> lines(List<Telling> tellings) {
    List<Dated> dated =
        tellings.stream()
            .filter(telling -> SURE.contains(HappeningLines.place(telling)))
            .filter(telling -> !telling.event().negated())
            .flatMap(telling -> dated(telling).stream())
            .sorted(Comparator.comparing(Dated::day))
            .toList();
    long days = dated.stream().map(Dated::day).distinct().count();
    return days < 2 || dated.size() < WORTH_A_TIMELINE
        ? List.of()
        : dated.stream().map(this::line).toList();
  }

  private static Optional<Dated> dated(Telling telling) {
    return Optional.ofNullable(telling.event().from())
        .map(from -> new Dated(from.toDay(), telling));
  }

  private Line line(Dated dated) {
    Telling telling = dated.telling();
    String when =
        new DateWords(story.wording())
            .of(dated.day(), Optional.ofNullable(telling.event().to()).orElse(dated.day()).toDay())
            .orElseThrow();
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(Phrase.plain(when + ": "));
    phrases.addAll(new EventSentence(telling.view()).brief(telling));
    return Line.of(phrases, telling.cited(story).subList(0, 1));
  }
}
