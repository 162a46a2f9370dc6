package org.annals.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.account.Account;

/** Makes a brief of findings. Immutable; safe for use by many threads. */
record DocumentMaker(Wording wording, SectionMaker sections) {

  BriefDocument document(Findings findings) {
    List<StorySection> made = new ArrayList<>();
    int next = 1;
    for (Dossier dossier : Dossiers.of(findings)) {
      StorySection section = sections.section(dossier, findings.identities(), next);
      made.add(section);
      next += section.sourceCount();
    }
    boolean empty = findings.accounts().isEmpty();
    return new BriefDocument(
        title(findings), made, labels(), empty ? null : closing(findings.accounts()));
  }

  private BriefDocument.Labels labels() {
    return new BriefDocument.Labels(
        wording.words("contents"),
        wording.words("heading.sources"),
        wording.words("report.note"),
        wording.words("report.link"));
  }

  private String title(Findings findings) {
    if (findings.accounts().isEmpty()) {
      return wording.words("brief.empty");
    }
    Map<String, String> values =
        new HashMap<>(Map.of("reports", counted("brief", findings.accounts().size())));
    if (findings.stories().size() < findings.accounts().size()) {
      values.put("stories", counted("stories", findings.stories().size()));
    }
    new DateWords(wording)
        .stretch(findings.accounts().stream().map(Account::report).toList())
        .ifPresent(days -> values.put("days", days));
    return wording.words("brief.title", values);
  }

  private String counted(String what, int count) {
    return count == 1
        ? wording.words(what + ".one")
        : wording.words(what + ".many", Map.of("count", Integer.toString(count)));
  }

  private String closing(List<Account> accounts) {
    String analysers =
        accounts.stream().map(Account::analyser).distinct().collect(Collectors.joining("; "));
    return wording.words("made", Map.of("analyser", ShownText.line(analysers)));
  }
}
