package org.annals.bench.statements;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.annals.bench.html.Tokens;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * A statement as tokens, which are numbered through the report's text.
 *
 * @param tokens of each role; a role without tokens has an empty set
 */
public record Attributed(Map<Role, Set<Integer>> tokens) {

  /** What a token is in a statement. */
  public enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  public Attributed {
    Map<Role, Set<Integer>> copy = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      copy.put(role, Set.copyOf(tokens.getOrDefault(role, Set.of())));
    }
    tokens = copy;
  }

  /** The statement whose roles are told by spans; a span stands for the tokens that it touches. */
  public static Attributed of(
      List<Span> textTokens, List<Span> source, List<Span> cue, List<Span> content) {
    return new Attributed(
        Map.of(
            Role.SOURCE, touched(textTokens, source),
            Role.CUE, touched(textTokens, cue),
            Role.CONTENT, touched(textTokens, content)));
  }

  /** The spans of a text's tokens. */
  public static List<Span> tokensOf(Text text) {
    List<Span> spans = new java.util.ArrayList<>();
    Matcher matcher = Tokens.matcher(text.string());
    while (matcher.find()) {
      spans.add(text.spanOfChars(matcher.start(), matcher.end()));
    }
    return spans;
  }

  private static Set<Integer> touched(List<Span> tokens, List<Span> spans) {
    Set<Integer> touched = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      if (spans.stream().anyMatch(span -> span.overlaps(token))) {
        touched.add(i);
      }
    }
    return touched;
  }

  /** The tokens of one role. */
  public Set<Integer> of(Role role) {
    return tokens.getOrDefault(role, Set.of());
  }

  boolean has(Role role) {
    return !of(role).isEmpty();
  }

  int shared(Attributed other, Role role) {
    return (int) of(role).stream().filter(other.of(role)::contains).count();
  }

  /** The Dice coefficient of the tokens of one role. */
  double dice(Attributed other, Role role) {
    int all = of(role).size() + other.of(role).size();
    return all == 0 ? 0 : 2.0 * shared(other, role) / all;
  }

  /** The Dice coefficient of all tokens in their roles. */
  double dice(Attributed other) {
    int shared = 0;
    int all = 0;
    for (Role role : Role.values()) {
      shared += shared(other, role);
      all += of(role).size() + other.of(role).size();
    }
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
