package org.annals.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the happenings that a story's reports tell of, sorted by what a reader asks first
 * and by how far they are to be relied on. What is another's content stands within its line. Made
 * for one section of one brief.
 */
final class HappeningLines {

  /** Where a brief puts a happening. */
  enum Place {
    HAPPENED,
    AHEAD,
    UNSURE,
    MENTIONED,
    BACKGROUND,
    LEFT_OUT
  }

  private static final double SURE = 0.5;

  private final StoryView story;
  private final StandingWords standings;
  private final List<Telling> tellings;
  private final Map<Witness.Key, Telling> byEvent = new HashMap<>();
  private final Map<String, List<Telling>> inner = new HashMap<>();
  private final Map<Place, List<Line>> lines = new EnumMap<>(Place.class);
  private final Set<String> written = new HashSet<>();

  private HappeningLines(StoryView story) {
    this.story = story;
    this.standings = new StandingWords(story);
    this.tellings = story.dossier().told().stream().map(told -> Telling.of(told, story)).toList();
    for (Telling telling : tellings) {
      telling.witnesses().forEach(one -> byEvent.put(one.key(), telling));
    }
    for (Telling telling : tellings) {
      Telling outer = outer(telling);
      if (outer != null) {
        inner.computeIfAbsent(outer.happening().id(), unused -> new ArrayList<>()).add(telling);
      }
    }
  }

  static HappeningLines of(StoryView story) {
    HappeningLines lines = new HappeningLines(story);
    lines.tellings.stream().filter(lines::isOutermost).forEach(lines::write);
    // What points in a circle has no outermost.
    lines.tellings.stream().filter(one -> !lines.isSilent(one)).forEach(lines::write);
    return lines;
  }

  /** All happenings in words, in the order of first telling. */
  List<Telling> tellings() {
    return tellings;
  }

  /** The lines of one place, in the order of first telling. */
  List<Line> of(Place place) {
    return lines.getOrDefault(place, List.of());
  }

  /** How many happenings were too thin to be told of. */
  int leftOut() {
    return (int) tellings.stream().filter(telling -> place(telling) == Place.LEFT_OUT).count();
  }

  /** Whether an account's event stands under what happened, in the story or before it. */
  boolean tellsAsDone(Account account, Event event) {
    Telling telling = byEvent.get(new Witness(account, event).key());
    return telling != null
        && telling.isOver()
        && EnumSet.of(Place.HAPPENED, Place.BACKGROUND).contains(place(telling));
  }

  private void write(Telling telling) {
    Place place = place(telling);
    if (place != Place.LEFT_OUT && written.add(telling.happening().id())) {
      lines.computeIfAbsent(place, unused -> new ArrayList<>()).add(line(telling, null));
    }
  }

  /** The happening whose content another is; null for none. */
  private @Nullable Telling outer(Telling telling) {
    String within = telling.event().within();
    if (within == null) {
      return null;
    }
    String report = telling.view().account().report().id();
    Telling outer = byEvent.get(new Witness.Key(report, within));
    return outer == telling ? null : outer;
  }

  /** Whether it is no other's content, or only of one that has nothing to say by itself. */
  private boolean isOutermost(Telling telling) {
    Telling outer = outer(telling);
    return outer == null ? !isSilent(telling) : isSilent(outer);
  }

  /** "Will visit" is told by the visit that is planned; so is a pledge that nobody makes. */
  private boolean isSilent(Telling telling) {
    Event event = telling.event();
    return inner.containsKey(telling.happening().id())
        && event.within() == null
        && (place(telling) == Place.LEFT_OUT
            || (event.type() == EventType.AGREE
                && telling.view().forms().isPledgeByAuxiliary(event)));
  }

  /** Where a happening belongs by itself. */
  static Place place(Telling telling) {
    if (!telling.isSubstantial()) {
      return Place.LEFT_OUT;
    }
    if (telling.isUnsure(SURE)) {
      return Place.UNSURE;
    }
    if (!telling.told().main()) {
      return Place.BACKGROUND;
    }
    if (!telling.hasParties() && !telling.hasFigures() && telling.event().from() == null) {
      return Place.MENTIONED;
    }
    return telling.isOver() ? Place.HAPPENED : Place.AHEAD;
  }

  /**
   * The line of a happening and of what stands within it.
   *
   * @param outer that of the line around it; null for none
   */
  private Line line(Telling telling, @Nullable Telling outer) {
    List<Telling> content =
        inner.getOrDefault(telling.happening().id(), List.of()).stream()
            .filter(one -> place(one) != Place.LEFT_OUT && written.add(one.happening().id()))
            .toList();
    List<Phrase> phrases =
        new ArrayList<>(
            new EventSentence(telling.view())
                .of(telling, outer != null && isClaimed(telling, outer), content.isEmpty()));
    String tail =
        Stream.of(EventSentence.kind(telling.event()), standings.of(telling, outer))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    if (!tail.isEmpty()) {
      phrases.add(Phrase.quiet(" — " + tail));
    }
    return new Line(
        phrases, telling.cited(story), content.stream().map(one -> line(one, telling)).toList());
  }

  /** Whether the line around another says already whose claim that is. */
  private static boolean isClaimed(Telling telling, Telling outer) {
    String reported = telling.event().reported();
    return reported != null
        && (reported.equals(outer.event().reported()) || isOwnWord(outer.event(), telling));
  }

  /** What someone promises is promised by nobody else's word. */
  private static boolean isOwnWord(Event outer, Telling telling) {
    return telling
        .view()
        .statement(telling.event().reported())
        .map(Statement::speaker)
        .filter(outer.actors()::contains)
        .isPresent();
  }
}
