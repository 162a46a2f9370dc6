package org.annals.statement;

import java.util.List;
import java.util.Objects;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report puts into someone's mouth or mind.
 *
 * @param id identity within the account: {@code s1}, {@code s2} … in text order
 * @param sentence index of the sentence of its cue, or of its content where there is no cue
 * @param speaker id of the actor who says it; null where unnamed or not resolved
 * @param source the noun phrase that names who; empty where nobody is named
 * @param cue the words that carry the attribution; may be empty
 * @param content all that is attributed, in parts where source and cue interrupt it; never empty
 * @param quoted whether any part of the content stands in quotation marks
 * @param addressees ids of those to whom it is said
 * @param within id of the statement whose content holds this one; null for none
 */
public record Statement(
    String id,
    int sentence,
    @Nullable String speaker,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    boolean quoted,
    List<String> addressees,
    @Nullable String within) {

  public Statement {
    Objects.requireNonNull(id, "id");
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    addressees = List.copyOf(addressees);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " has no content");
    }
  }

  /** Whether the content holds the whole span. */
  public boolean says(Span span) {
    return content.stream().anyMatch(part -> part.contains(span));
  }

  /** Number of code points of the content. */
  public int contentLength() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
