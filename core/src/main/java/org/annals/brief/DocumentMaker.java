package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.annals.account.Account;
import org.annals.account.CanonicalOrder;
import org.annals.date.PartialDate;

/** Makes a brief of several accounts. Immutable; safe for use by many threads. */
record DocumentMaker(Wording wording, SectionMaker sections) {

  BriefDocument document(List<Account> accounts) {
    List<Account> ordered = accounts.stream().sorted(CanonicalOrder.OF_ACCOUNTS).toList();
    List<ReportSection> made = new ArrayList<>();
    int next = 1;
    for (Account account : ordered) {
      ReportSection section = sections.section(account, next);
      made.add(section);
      next += section.sources().size();
    }
    return new BriefDocument(
        title(ordered), made, labels(), ordered.isEmpty() ? null : closing(ordered));
  }

  private BriefDocument.Labels labels() {
    return new BriefDocument.Labels(
        wording.words("contents"),
        wording.words("heading.sources"),
        wording.words("report.note"),
        wording.words("report.link"));
  }

  private String title(List<Account> accounts) {
    if (accounts.isEmpty()) {
      return wording.words("brief.empty");
    }
    String reports =
        accounts.size() == 1
            ? wording.words("brief.one")
            : wording.words("brief.many", Map.of("count", Integer.toString(accounts.size())));
    List<PartialDate> days =
        accounts.stream()
            .map(account -> account.report().published())
            .filter(Objects::nonNull)
            .map(PartialDate::toDay)
            .toList();
    if (days.isEmpty()) {
      return wording.words("brief.title", Map.of("reports", reports));
    }
    String stretch =
        new DateWords(wording).of(days.get(0), days.get(days.size() - 1)).orElseThrow();
    return wording.words("brief.title", Map.of("reports", reports, "days", stretch));
  }

  private String closing(List<Account> accounts) {
    String analysers =
        accounts.stream().map(Account::analyser).distinct().collect(Collectors.joining("; "));
    return wording.words("made", Map.of("analyser", ShownText.line(analysers)));
  }
}
