package org.annals.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.report.Report;
import org.jspecify.annotations.Nullable;

/** Tells in words which report it is. */
record ReportWords(Wording wording) {

  private static final int LONGEST = 300;

  /** A headline; words that say so where there is none. */
  String title(@Nullable String title) {
    String shown = title == null ? "" : ShownText.line(title, LONGEST);
    return shown.isEmpty() ? wording.words("report.untitled") : shown;
  }

  /** Outlet, author and date. */
  List<String> origin(Report report) {
    return parts(Stream.of(report.source(), report.author(), date(report)));
  }

  /** Outlet, author, date and id. */
  List<String> byline(Report report) {
    return parts(Stream.of(report.source(), report.author(), date(report), report.id()));
  }

  private String date(Report report) {
    return Optional.ofNullable(report.published())
        .map(new DateWords(wording)::of)
        .orElseGet(() -> wording.words("report.undated"));
  }

  private static List<String> parts(Stream<@Nullable String> parts) {
    return parts
        .flatMap(Stream::ofNullable)
        .map(part -> ShownText.line(part, LONGEST))
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** The address, if it is one of the web: no script, no file. */
  static @Nullable String webAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String folded = url.strip().toLowerCase(Locale.ROOT);
    boolean web = folded.startsWith("https://") || folded.startsWith("http://");
    boolean plain = folded.chars().allMatch(ReportWords::mayStandInUrl);
    return web && plain && ShownText.line(folded).equals(folded) ? url.strip() : null;
  }

  private static boolean mayStandInUrl(int character) {
    return character > ' ' && character != 0x7F && "<>\"\\^`{|}".indexOf(character) < 0;
  }
}
