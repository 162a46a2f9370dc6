package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.account.Account;
import org.annals.brief.StorySection.ReportSources;
import org.annals.report.Report;
import org.annals.text.Span;

/** Makes the list of the sentences that a section's lines rest on, by report. */
record SourceList(Wording wording, Dossier dossier) {

  private static final int LONGEST_SENTENCE = 1_000;

  /**
   * The list.
   *
   * @param groups the section's lines
   * @param firstNumber the number of the first sentence
   */
  List<ReportSources> of(List<Group> groups, int firstNumber) {
    Map<Integer, TreeSet<Integer>> cited = new TreeMap<>();
    groups.stream()
        .flatMap(group -> group.lines().stream())
        .flatMap(Line::allSentences)
        .forEach(
            one ->
                cited.computeIfAbsent(one.report(), unused -> new TreeSet<>()).add(one.sentence()));
    List<ReportSources> sources = new ArrayList<>();
    int next = firstNumber;
    for (int i = 0; i < dossier.accounts().size(); i++) {
      List<Source> sentences = sentences(i, cited.getOrDefault(i, new TreeSet<>()), next);
      next += sentences.size();
      if (!dossier.isSingle()) {
        sources.add(underHeading(dossier.accounts().get(i).report(), sentences));
      } else if (!sentences.isEmpty()) {
        sources.add(new ReportSources(null, null, sentences));
      }
    }
    return sources;
  }

  private ReportSources underHeading(Report report, List<Source> sentences) {
    ReportWords words = new ReportWords(wording);
    String heading = words.title(report.title()) + " — " + String.join(" · ", words.byline(report));
    return new ReportSources(heading, ReportWords.webAddress(report.url()), sentences);
  }

  private List<Source> sentences(int index, TreeSet<Integer> cited, int firstNumber) {
    Account account = dossier.accounts().get(index);
    String id = ShownText.line(account.report().id());
    List<Source> sources = new ArrayList<>();
    for (int sentence : cited) {
      Span span = account.sentences().get(sentence);
      String text = ShownText.line(account.report().text().slice(span), LONGEST_SENTENCE);
      sources.add(
          new Source(firstNumber + sources.size(), id, new Cited(index, sentence), span, text));
    }
    return sources;
  }
}
