package org.annals.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole brief, before it is written in any form.
 *
 * @param title what it is a brief of
 * @param sections one for each story, in canonical order
 * @param labels the fixed words that every form needs
 * @param closing who made it; null where there are no reports
 */
record BriefDocument(
    String title, List<StorySection> sections, Labels labels, @Nullable String closing) {

  /**
   * Fixed words.
   *
   * @param contents heading of the list of stories
   * @param sources heading of the sources of a story
   * @param note what a remark begins with
   * @param link what a link to a report says
   */
  record Labels(String contents, String sources, String note, String link) {}

  BriefDocument {
    sections = List.copyOf(sections);
  }
}
