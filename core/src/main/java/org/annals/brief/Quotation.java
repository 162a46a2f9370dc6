package org.annals.brief;

import org.annals.text.Span;
import org.annals.text.Text;

/** Keeps quotation marks in pairs where quoted text is cut out of its report. */
final class Quotation {

  private static final String OPENING = "“„«\"";
  private static final String CLOSING = "”“»\"";

  private Quotation() {}

  /** The span and the quotation marks that stand directly around it; itself if there are none. */
  static Span enclosing(Text text, Span span) {
    if (span.begin() == 0 || span.end() == text.length()) {
      return span;
    }
    String before = text.slice(new Span(span.begin() - 1, span.begin()));
    String after = text.slice(new Span(span.end(), span.end() + 1));
    return OPENING.contains(before) && CLOSING.contains(after)
        ? new Span(span.begin() - 1, span.end() + 1)
        : span;
  }

  /** With a closing mark for a quotation that a cut left open, and an opening one for one begun. */
  static String balanced(String words) {
    return balanced(balanced(evened(words), '“', '”'), '«', '»');
  }

  private static String evened(String words) {
    long straight = words.chars().filter(c -> c == '"').count();
    if (straight % 2 == 0) {
      return words;
    }
    int only = words.indexOf('"');
    boolean closes = only > 0 && !Character.isWhitespace(words.charAt(only - 1));
    return straight == 1 && closes ? '"' + words : words + '"';
  }

  private static String balanced(String words, char opening, char closing) {
    int open = 0;
    int unopened = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == opening) {
        open++;
      } else if (c == closing && open > 0) {
        open--;
      } else if (c == closing) {
        unopened++;
      }
    }
    return (unopened > 0 ? String.valueOf(opening) : "")
        + words
        + (open > 0 ? String.valueOf(closing) : "");
  }
}
