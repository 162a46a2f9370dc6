package org.annals.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a brief says of one story.
 *
 * @param title its headline, or words that say that it has none
 * @param summary outlets and dates, for a list of all stories
 * @param byline outlets, dates and whatever else tells where it is from, in order
 * @param url a web address to link to; null where there is none that can be trusted, or several
 * @param remarks what could not be done with its reports, and what was left out
 * @param groups what it tells
 * @param sources the sentences that the groups rest on, by report
 */
record StorySection(
    String title,
    String summary,
    List<String> byline,
    @Nullable String url,
    List<String> remarks,
    List<Group> groups,
    List<ReportSources> sources) {

  /**
   * The sentences of one report.
   *
   * @param heading what the report is; null where the section tells already
   * @param url its web address; null where there is none that can be trusted
   * @param sentences in the order of the report
   */
  record ReportSources(@Nullable String heading, @Nullable String url, List<Source> sentences) {
    ReportSources {
      sentences = List.copyOf(sentences);
    }
  }

  StorySection {
    byline = List.copyOf(byline);
    remarks = List.copyOf(remarks);
    groups = List.copyOf(groups);
    sources = List.copyOf(sources);
  }

  /** How many sentences stand under its sources. */
  int sourceCount() {
    return sources.stream().mapToInt(report -> report.sentences().size()).sum();
  }

  /** Tells the numbers that lines refer to. */
  Numbers numbers() {
    Map<Cited, Integer> numbers = new HashMap<>();
    sources.stream()
        .flatMap(report -> report.sentences().stream())
        .forEach(source -> numbers.put(source.cited(), source.number()));
    return new Numbers(numbers);
  }

  /** The numbers of the sources. */
  record Numbers(Map<Cited, Integer> bySentence) {

    /** Those that a line refers to. */
    List<Integer> of(Line line) {
      return line.sentences().stream()
          .flatMap(sentence -> Optional.ofNullable(bySentence.get(sentence)).stream())
          .toList();
    }
  }
}
