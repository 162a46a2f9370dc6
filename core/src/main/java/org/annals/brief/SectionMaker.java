package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.country.Countries;
import org.annals.report.Report;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes the section of one report. Immutable; safe for use by many threads. */
record SectionMaker(Wording wording, VerbPhrases verbs, WordForms forms, Countries countries) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_SENTENCE = 1_000;

  /**
   * Makes one section.
   *
   * @param firstNumber the number of its first source
   */
  ReportSection section(Account account, int firstNumber) {
    AccountView view =
        new AccountView(
            account, wording, verbs, forms, new ActorNames(wording, countries, account.actors()));
    EventLines events = EventLines.of(view);
    List<Group> groups = groups(view, events);
    return new ReportSection(
        title(account.report()),
        byline(account.report()),
        webAddress(account.report().url()),
        remarks(account, events, groups),
        groups,
        sources(account, groups, firstNumber));
  }

  private List<Group> groups(AccountView view, EventLines events) {
    List<Group> groups = new ArrayList<>();
    add(groups, "heading.happened", events.of(EventLines.Place.HAPPENED));
    add(groups, "heading.ahead", events.of(EventLines.Place.AHEAD));
    add(groups, "heading.said", new StatementLines(view).lines());
    List<Line> offices = new OfficeLines(view).lines();
    List<Line> states = new StateLines(view).lines();
    add(groups, "heading.so", Stream.concat(offices.stream(), states.stream()).toList());
    add(groups, "heading.unsure", events.of(EventLines.Place.UNSURE));
    add(groups, "heading.mentioned", events.of(EventLines.Place.MENTIONED));
    return groups;
  }

  private void add(List<Group> groups, String heading, List<Line> lines) {
    if (!lines.isEmpty()) {
      groups.add(new Group(wording.words(heading), lines));
    }
  }

  private String title(Report report) {
    String title = report.title() == null ? "" : ShownText.line(report.title(), LONGEST_TITLE);
    return title.isEmpty() ? wording.words("report.untitled") : title;
  }

  private List<String> byline(Report report) {
    String date =
        Optional.ofNullable(report.published())
            .map(new DateWords(wording)::of)
            .orElseGet(() -> wording.words("report.undated"));
    return Stream.of(report.source(), report.author(), date, report.id())
        .flatMap(Stream::ofNullable)
        .map(part -> ShownText.line(part, LONGEST_TITLE))
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** The address, if it is one of the web: no script, no file. */
  private static @Nullable String webAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String folded = url.strip().toLowerCase(Locale.ROOT);
    boolean web = folded.startsWith("https://") || folded.startsWith("http://");
    boolean plain = folded.chars().allMatch(SectionMaker::mayStandInUrl);
    return web && plain && ShownText.line(folded).equals(folded) ? url.strip() : null;
  }

  private static boolean mayStandInUrl(int character) {
    return character > ' ' && character != 0x7F && "<>\"\\^`{|}".indexOf(character) < 0;
  }

  private List<String> remarks(Account account, EventLines events, List<Group> groups) {
    List<String> remarks = new ArrayList<>();
    account.notes().forEach(note -> remarks.add(ShownText.line(note)));
    if (events.leftOut() == 1) {
      remarks.add(wording.words("left.one"));
    } else if (events.leftOut() > 1) {
      remarks.add(wording.words("left.many", Map.of("count", Integer.toString(events.leftOut()))));
    }
    if (groups.isEmpty()) {
      remarks.add(wording.words("report.nothing"));
    }
    return remarks;
  }

  private static List<Source> sources(Account account, List<Group> groups, int firstNumber) {
    List<Integer> sentences =
        groups.stream()
            .flatMap(group -> group.lines().stream())
            .flatMap(Line::allSentences)
            .sorted()
            .distinct()
            .toList();
    String id = ShownText.line(account.report().id());
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = account.sentences().get(sentences.get(i));
      String text = ShownText.line(account.report().text().slice(span), LONGEST_SENTENCE);
      sources.add(new Source(firstNumber + i, id, sentences.get(i), span, text));
    }
    return sources;
  }
}
