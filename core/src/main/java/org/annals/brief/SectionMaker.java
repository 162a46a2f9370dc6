package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annals.account.Account;
import org.annals.brief.HappeningLines.Place;
import org.annals.country.Countries;
import org.annals.identity.Identities;
import org.annals.report.Report;

/** Makes the section of one story. Immutable; safe for use by many threads. */
record SectionMaker(Wording wording, VerbPhrases verbs, WordForms forms, Countries countries) {

  /**
   * Makes one section.
   *
   * @param identities who is who in the dossier's accounts
   * @param firstNumber the number of its first source
   */
  StorySection section(Dossier dossier, Identities identities, int firstNumber) {
    StoryView story = StoryView.of(wording, verbs, forms, countries, identities, dossier);
    HappeningLines happenings = HappeningLines.of(story);
    List<Group> groups = groups(story, happenings);
    Report first = dossier.accounts().get(0).report();
    ReportWords words = new ReportWords(wording);
    List<String> origin = dossier.isSingle() ? words.origin(first) : origin(dossier, story);
    return new StorySection(
        words.title(dossier.story().title()),
        String.join(", ", origin),
        dossier.isSingle() ? words.byline(first) : origin,
        dossier.isSingle() ? ReportWords.webAddress(first.url()) : null,
        remarks(story, happenings.leftOut(), groups.isEmpty()),
        groups,
        new SourceList(wording, dossier).of(groups, firstNumber));
  }

  private List<Group> groups(StoryView story, HappeningLines happenings) {
    List<Group> groups = new ArrayList<>();
    add(groups, "heading.happened", happenings.of(Place.HAPPENED));
    add(groups, "heading.ahead", happenings.of(Place.AHEAD));
    add(groups, "heading.said", StatementLines.of(story, happenings));
    add(groups, "heading.differ", new DifferenceLines(story).lines(happenings.tellings()));
    add(groups, "heading.copied", new DerivationLines(story).lines());
    add(groups, "heading.holds", new FactLines(story).lines());
    add(groups, "heading.background", happenings.of(Place.BACKGROUND));
    add(groups, "heading.unsure", happenings.of(Place.UNSURE));
    add(groups, "heading.mentioned", happenings.of(Place.MENTIONED));
    add(groups, "heading.timeline", new TimelineLines(story).lines(happenings.tellings()));
    return groups;
  }

  private void add(List<Group> groups, String heading, List<Line> lines) {
    if (!lines.isEmpty()) {
      groups.add(new Group(wording.words(heading), lines));
    }
  }

  /** How many reports, of which days, by which outlets. */
  private List<String> origin(Dossier dossier, StoryView story) {
    List<Report> reports = dossier.accounts().stream().map(Account::report).toList();
    String count = wording.words("brief.many", Map.of("count", Integer.toString(reports.size())));
    List<String> origin = new ArrayList<>(List.of(count));
    new DateWords(wording).stretch(reports).ifPresent(origin::add);
    origin.add(story.reports().outlets());
    return origin;
  }

  private List<String> remarks(StoryView story, int leftOut, boolean nothing) {
    List<String> remarks = new ArrayList<>();
    for (AccountView view : story.accounts()) {
      String prefix = story.dossier().isSingle() ? "" : story.reports().name(view.index()) + ": ";
      view.account().notes().forEach(note -> remarks.add(prefix + ShownText.line(note)));
    }
    if (leftOut == 1) {
      remarks.add(wording.words("left.one"));
    } else if (leftOut > 1) {
      remarks.add(wording.words("left.many", Map.of("count", Integer.toString(leftOut))));
    }
    if (nothing) {
      remarks.add(wording.words("report.nothing"));
    }
    return remarks;
  }
}
