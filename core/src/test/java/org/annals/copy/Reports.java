package org.annals.copy;

import java.util.ArrayList;
import java.util.List;
import org.annals.account.Account;
import org.annals.date.PartialDate;
import org.annals.report.Report;
import org.annals.text.Span;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/** Accounts of texts whose lines are their sentences, without any actors, places or events. */
public final class Reports {

  private Reports() {}

  public static Account of(
      String id, @Nullable String source, @Nullable String published, String... sentences) {
    String string = String.join("\n", sentences);
    Text text = Text.of(string);
    PartialDate date = published == null ? null : PartialDate.parse(published).orElseThrow();
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (String sentence : sentences) {
      if (!sentence.isBlank()) {
        spans.add(text.spanOfChars(begin, begin + sentence.length()));
      }
      begin += sentence.length() + 1;
    }
    Report report = new Report(id, null, source, null, null, date, null, "en", text);
    return new Account(
        "Annals test",
        report,
        List.of(),
        List.of(),
        spans,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static Account text(String id, String... sentences) {
    return of(id, null, null, sentences);
  }
}
