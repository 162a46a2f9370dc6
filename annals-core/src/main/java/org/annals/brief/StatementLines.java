package org.annals.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.statement.Statement;
import org.annals.text.Span;

/** The lines of a report's statements. Made for one section of one brief. */
final class StatementLines {

  private static final int LONGEST_CONTENT = 320;
  private static final int WORDS_OF_CUE = 3;

  private final AccountView view;
  private final Map<String, List<Statement>> inner;
  private final Set<String> written = new HashSet<>();

  StatementLines(AccountView view) {
    this.view = view;
    this.inner =
        view.account().statements().stream()
            .filter(statement -> statement.within() != null)
            .collect(Collectors.groupingBy(statement -> String.valueOf(statement.within())));
  }

  List<Line> lines() {
    return view.account().statements().stream()
        .filter(statement -> statement.within() == null && isTold(statement))
        .map(this::line)
        .toList();
  }

  /** What nobody is named for and no quotation mark sets apart is no statement to hand on. */
  private static boolean isTold(Statement statement) {
    return statement.speaker() != null || !statement.source().isEmpty() || statement.quoted();
  }

  private Line line(Statement statement) {
    written.add(statement.id());
    List<Phrase> phrases = new ArrayList<>(saying(statement));
    phrases.add(Phrase.plain(content(statement)));
    List<Line> within =
        inner.getOrDefault(statement.id(), List.of()).stream()
            .filter(said -> isTold(said) && written.add(said.id()))
            .map(this::line)
            .toList();
    return new Line(phrases, sentences(statement), within);
  }

  private List<Integer> sentences(Statement statement) {
    Set<Integer> sentences = new TreeSet<>();
    sentences.add(statement.sentence());
    statement.content().forEach(part -> sentences.addAll(view.sentencesOf(part)));
    return List.copyOf(sentences);
  }

  private List<Phrase> saying(Statement statement) {
    String speaker =
        view.speaker(statement).orElseGet(() -> view.wording().words("statement.unnamed"));
    String addressees = addressees(statement);
    String own = cue(statement);
    boolean verb = isVerb(own);
    List<Phrase> saying = new ArrayList<>();
    saying.add(Phrase.plain(speaker + " "));
    saying.add(Phrase.strong(verb ? own : view.wording().words("said")));
    if (!verb && !own.isEmpty() && !isAccordingTo(own)) {
      saying.add(
          Phrase.plain(" (" + view.wording().words("event.own", Map.of("words", own)) + ")"));
    }
    saying.add(Phrase.plain(addressees + (continues(statement) ? " " : ": ")));
    return saying;
  }

  private String addressees(Statement statement) {
    List<String> others =
        statement.addressees().stream()
            .filter(id -> !Objects.equals(id, statement.speaker()))
            .toList();
    if (others.isEmpty()) {
      return "";
    }
    String names = view.names().names(others);
    return " " + view.wording().words("statement.to", Map.of("addressees", names));
  }

  private String cue(Statement statement) {
    return ShownText.line(
        statement.cue().stream().map(view::shown).collect(Collectors.joining(" ")));
  }

  private boolean isVerb(String cue) {
    String[] words = cue.toLowerCase(Locale.ROOT).split(" ");
    return words.length <= WORDS_OF_CUE && view.wordForms().isPast(words[0]);
  }

  private static boolean isAccordingTo(String cue) {
    return cue.toLowerCase(Locale.ROOT).startsWith("according");
  }

  /** "That it would": the content goes on where the cue leaves off. */
  private boolean continues(Statement statement) {
    String words = view.shown(statement.content().get(0)).toLowerCase(Locale.ROOT);
    return words.startsWith("that ") || words.startsWith("whether ") || words.startsWith("to ");
  }

  private String content(Statement statement) {
    String content =
        statement.content().stream()
            .map(this::withQuotationMarks)
            .map(view::shown)
            .collect(Collectors.joining(" … "));
    return Quotation.balanced(ShownText.line(content, LONGEST_CONTENT));
  }

  /** The part and the quotation marks that enclose it, where they stand just outside. */
  private Span withQuotationMarks(Span part) {
    return Quotation.enclosing(view.account().report().text(), part);
  }
}
