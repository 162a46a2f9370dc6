package org.annals.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with gaps: {@code {name}} is filled in, and what stands in {@code [brackets]} is left
 * out where a name in it has nothing to fill in. Brackets do not nest.
 */
final class Template {

  private static final Pattern SEGMENT = Pattern.compile("\\[([^\\[\\]]*)\\]|([^\\[\\]]+)");
  private static final Pattern PIECE = Pattern.compile("\\{([a-z]+)\\}|([^{}]+)");

  private record Piece(boolean gap, String text) {}

  private record Segment(boolean optional, List<Piece> pieces) {}

  private final List<Segment> segments;

  private Template(List<Segment> segments) {
    this.segments = List.copyOf(segments);
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if a bracket or a brace has no partner
   */
  static Template of(String words) {
    List<Segment> segments = new ArrayList<>();
    Matcher matcher = SEGMENT.matcher(words);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      String optional = matcher.group(1);
      segments.add(
          new Segment(optional != null, pieces(optional != null ? optional : matcher.group())));
      end = matcher.end();
    }
    if (end < words.length()) {
      throw new IllegalArgumentException("a bracket without its partner in " + words);
    }
    return new Template(segments);
  }

  private static List<Piece> pieces(String words) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(words);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      String gap = matcher.group(1);
      pieces.add(gap != null ? new Piece(true, gap) : new Piece(false, matcher.group()));
      end = matcher.end();
    }
    if (end < words.length()) {
      throw new IllegalArgumentException("a brace without its partner in " + words);
    }
    return List.copyOf(pieces);
  }

  /** The words as one string; empty if a gap outside brackets has nothing to fill it. */
  Optional<String> fill(Map<String, String> values) {
    Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
    values.forEach((name, value) -> phrases.put(name, List.of(Phrase.plain(value))));
    return fillPhrases(phrases)
        .map(filled -> filled.stream().map(Phrase::text).collect(Collectors.joining()));
  }

  /** The words as phrases; empty if a gap outside brackets has nothing to fill it. */
  Optional<List<Phrase>> fillPhrases(Map<String, List<Phrase>> values) {
    List<Phrase> filled = new ArrayList<>();
    for (Segment segment : segments) {
      boolean complete =
          segment.pieces().stream().allMatch(p -> !p.gap() || values.containsKey(p.text()));
      if (!complete && !segment.optional()) {
        return Optional.empty();
      }
      if (complete) {
        for (Piece piece : segment.pieces()) {
          filled.addAll(
              piece.gap()
                  ? values.getOrDefault(piece.text(), List.of())
                  : List.of(Phrase.plain(piece.text())));
        }
      }
    }
    return Optional.of(List.copyOf(filled));
  }
}
