package org.annals.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.actor.Actors;
import org.annals.corenlp.SharedLanguage;
import org.annals.language.AnalyzedText;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * A text in which one statement is marked by hand: {@code [source]}, <code>{cue}</code> and {@code
 * <content>}, each in as many parts as it has.
 */
record MarkedStatement(String text, Set<String> source, Set<String> cue, Set<String> content) {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static MarkedStatement read(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if ("[{<".indexOf(c) >= 0) {
        begin = text.length();
      } else if ("]}>".indexOf(c) >= 0) {
        (c == ']' ? source : c == '}' ? cue : content).add(new Span(begin, text.length()));
      } else {
        text.append(c);
      }
    }
    Text plain = Text.of(text.toString());
    return new MarkedStatement(
        plain.string(), words(plain, source), words(plain, cue), words(plain, content));
  }

  static MarkedStatement of(Text text, Statement statement) {
    return new MarkedStatement(
        text.string(),
        words(text, statement.source()),
        words(text, statement.cue()),
        words(text, statement.content()));
  }

  /** All statements found in a text, each line a block. */
  static List<Statement> find(StatementFinder finder, String string) {
    Text text = Text.of(string);
    List<Span> blocks = new ArrayList<>();
    Matcher lines = Pattern.compile("[^\n]+").matcher(text.string());
    while (lines.find()) {
      blocks.add(text.spanOfChars(lines.start(), lines.end()));
    }
    AnalyzedText analyzed = SharedLanguage.get().analyze(text, blocks);
    return finder.find(text, analyzed, new Actors(List.of()));
  }

  static List<MarkedStatement> all(StatementFinder finder, String string) {
    Text text = Text.of(string);
    return find(finder, string).stream().map(found -> of(text, found)).toList();
  }

  /** The words that the spans touch, each with its place. */
  private static Set<String> words(Text text, List<Span> spans) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(text.string());
    while (matcher.find()) {
      Span word = text.spanOfChars(matcher.start(), matcher.end());
      if (spans.stream().anyMatch(word::overlaps)) {
        words.add(String.format("%04d %s", matcher.start(), matcher.group()));
      }
    }
    return words;
  }
}
