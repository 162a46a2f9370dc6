package org.annals.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.date.PartialDate;
import org.annals.report.Report;

/**
 * Calls the reports of one story by names that tell them apart: the outlet, with the day, the time
 * or the report's id where that is not enough. Immutable.
 */
final class ReportNames {

  private static final int LONGEST = 40;
  private static final int MOST = 5;

  private final Wording wording;
  private final DateWords dates;
  private final List<String> names;
  private final List<String> datedNames;
  private final String outlets;
  private final Map<String, Integer> places = new HashMap<>();

  private ReportNames(Wording wording, List<Report> reports) {
    this.wording = wording;
    this.dates = new DateWords(wording);
    for (int i = 0; i < reports.size(); i++) {
      places.put(reports.get(i).id(), i);
    }
    this.names =
        unique(reports, List.of(this::outlet, this::withDay, this::withTime, this::withId));
    this.outlets = counted(reports.stream().map(this::outlet).distinct().toList());
    this.datedNames = unique(reports, List.of(this::withDay, this::withTime, this::withId));
  }

  static ReportNames of(Wording wording, List<Account> accounts) {
    return new ReportNames(wording, accounts.stream().map(Account::report).toList());
  }

  /** The shortest name that is told by no other report of the story. */
  String name(int report) {
    return names.get(report);
  }

  /** The report's outlet and day at least; empty for a report that is not of the story. */
  Optional<String> dated(String report) {
    return place(report).map(datedNames::get);
  }

  /** Where a report stands in the story; empty if it does not. */
  Optional<Integer> place(String report) {
    return Optional.ofNullable(places.get(report));
  }

  /** Several reports, in the story's order; the last ones of many only counted. */
  String names(Collection<Integer> reports) {
    return counted(reports.stream().sorted().distinct().map(this::name).toList());
  }

  /** All outlets, each once, in the order of their first reports. */
  String outlets() {
    return outlets;
  }

  /** Several names; the last ones of many only counted. */
  String counted(List<String> all) {
    if (all.size() <= MOST + 1) {
      return String.join("; ", all);
    }
    String more = Integer.toString(all.size() - MOST);
    return String.join("; ", all.subList(0, MOST))
        + " "
        + wording.words("reports.more", Map.of("count", more));
  }

  /** Each report by the first form that no other shares; by the last form where all are shared. */
  private static List<String> unique(List<Report> reports, List<Function<Report, String>> forms) {
    List<String> chosen = new ArrayList<>();
    List<Map<String, Long>> counts = new ArrayList<>();
    for (Function<Report, String> form : forms) {
      counts.add(reports.stream().collect(Collectors.groupingBy(form, Collectors.counting())));
    }
    for (Report report : reports) {
      int i = 0;
      while (i < forms.size() - 1
          && Objects.requireNonNull(counts.get(i).get(forms.get(i).apply(report))) > 1) {
        i++;
      }
      chosen.add(forms.get(i).apply(report));
    }
    return chosen;
  }

  /** The outlet; who wrote it or what it is called, where no outlet is known. */
  private String outlet(Report report) {
    return Stream.of(report.source(), report.author(), report.title(), report.id())
        .flatMap(Stream::ofNullable)
        .map(words -> ShownText.line(words, LONGEST))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String withDay(Report report) {
    PartialDate published = report.published();
    return published == null ? outlet(report) : outlet(report) + ", " + dates.of(published.toDay());
  }

  private String withTime(Report report) {
    PartialDate published = report.published();
    return published == null ? outlet(report) : outlet(report) + ", " + dates.of(published);
  }

  private String withId(Report report) {
    return withTime(report) + " (" + ShownText.line(report.id(), LONGEST) + ")";
  }
}
