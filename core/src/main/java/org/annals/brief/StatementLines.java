package org.annals.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.event.Event;
import org.annals.statement.Statement;
import org.annals.text.Span;

/**
 * The lines of what a story's reports have people say: the same words once, however many reports
 * quote them. Made for one section of one brief.
 */
final class StatementLines {

  /** A statement in words, and all the reports that have it. */
  private record Said(List<Phrase> phrases, Set<Cited> cited, List<Line> inner) {}

  private final StoryView story;
  private final HappeningLines happenings;
  private final List<Said> said = new ArrayList<>();
  private final Map<String, Said> byWords = new HashMap<>();

  private StatementLines(StoryView story, HappeningLines happenings) {
    this.story = story;
    this.happenings = happenings;
  }

  /** The lines, in the order of first saying. */
  static List<Line> of(StoryView story, HappeningLines happenings) {
    StatementLines lines = new StatementLines(story, happenings);
    story.accounts().forEach(view -> new OfAccount(view, lines).collect());
    return lines.said.stream().map(lines::line).toList();
  }

  private Line line(Said one) {
    List<Phrase> phrases = new ArrayList<>(one.phrases());
    Set<Integer> reports =
        one.cited().stream().map(Cited::report).collect(Collectors.toCollection(TreeSet::new));
    if (reports.size() > 1) {
      String names = story.reports().names(reports);
      phrases.add(Phrase.quiet(" — " + story.wording().words("said.in", Map.of("reports", names))));
    }
    return new Line(phrases, List.copyOf(one.cited()), one.inner());
  }

  /** The statements of one account. */
  private static final class OfAccount {

    private final AccountView view;
    private final StatementLines lines;
    private final StatementSentence sentence;
    private final Map<String, List<Statement>> inner;
    private final Set<String> written = new HashSet<>();
    private final Map<String, List<Span>> acts;

    OfAccount(AccountView view, StatementLines lines) {
      this.view = view;
      this.lines = lines;
      this.sentence = new StatementSentence(view);
      this.inner =
          view.account().statements().stream()
              .filter(statement -> statement.within() != null)
              .collect(Collectors.groupingBy(statement -> String.valueOf(statement.within())));
      this.acts = acts();
    }

    void collect() {
      view.account().statements().stream()
          .filter(statement -> statement.within() == null && isTold(statement))
          .filter(statement -> !isToldAsEvent(statement))
          .forEach(this::collect);
    }

    private void collect(Statement statement) {
      SameWords words = SameWords.of(sentence.words(statement), speaker(statement));
      Optional<Said> before = words.foundIn(lines.byWords);
      Said one =
          before.orElseGet(
              () -> new Said(sentence.of(statement), new TreeSet<>(), within(statement)));
      if (before.isEmpty()) {
        lines.said.add(one);
      }
      one.cited().addAll(sentence.cited(statement));
      words.keys().forEach(key -> lines.byWords.putIfAbsent(key, one));
    }

    private String speaker(Statement statement) {
      String speaker = statement.speaker();
      return speaker == null
          ? statement.source().stream().map(view::shown).collect(Collectors.joining(" "))
          : view.names().identity(speaker).id();
    }

    private List<Line> within(Statement statement) {
      written.add(statement.id());
      return inner.getOrDefault(statement.id(), List.of()).stream()
          .filter(said -> isTold(said) && !Objects.equals(said.speaker(), statement.speaker()))
          .filter(said -> written.add(said.id()))
          .map(said -> new Line(sentence.of(said), sentence.cited(said), within(said)))
          .toList();
    }

    /** What nobody is named for and no quotation mark sets apart is no statement to hand on. */
    private static boolean isTold(Statement statement) {
      return statement.speaker() != null || !statement.source().isEmpty() || statement.quoted();
    }

    /** "X urged Y to act" stands under what happened; once is enough, but for words in quotes. */
    private boolean isToldAsEvent(Statement statement) {
      return !statement.quoted()
          && acts.getOrDefault(String.valueOf(statement.speaker()), List.of()).stream()
              .anyMatch(act -> statement.cue().stream().anyMatch(act::overlaps));
    }

    /** The words of all that stands under what happened, by who did it. */
    private Map<String, List<Span>> acts() {
      Map<String, List<Span>> triggers = new HashMap<>();
      for (Event event : view.account().events()) {
        if (lines.happenings.tellsAsDone(view.account(), event)) {
          event
              .actors()
              .forEach(
                  actor ->
                      triggers
                          .computeIfAbsent(actor, unused -> new ArrayList<>())
                          .add(event.trigger()));
        }
      }
      return triggers;
    }
  }
}
