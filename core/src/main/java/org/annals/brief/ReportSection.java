package org.annals.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a brief says of one report.
 *
 * @param title the report's headline, or words that say that it has none
 * @param byline outlet, date and whatever else tells where it is from, in order
 * @param url a web address to link to; null where there is none that can be trusted
 * @param remarks what could not be done with it, and what was left out
 * @param groups what it tells
 * @param sources the sentences that the groups rest on, by number
 */
record ReportSection(
    String title,
    List<String> byline,
    @Nullable String url,
    List<String> remarks,
    List<Group> groups,
    List<Source> sources) {

  ReportSection {
    byline = List.copyOf(byline);
    remarks = List.copyOf(remarks);
    groups = List.copyOf(groups);
    sources = List.copyOf(sources);
  }

  /** The numbers that a line refers to. */
  List<Integer> numbers(Line line) {
    Map<Integer, Source> bySentence =
        sources.stream().collect(Collectors.toMap(Source::sentence, Function.identity()));
    return line.sentences().stream()
        .map(sentence -> Optional.ofNullable(bySentence.get(sentence)))
        .flatMap(Optional::stream)
        .map(Source::number)
        .toList();
  }
}
