package org.annals.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annals.event.Events;
import org.annals.statement.Statement;
import org.annals.text.Span;

/**
 * Says of each event and state whose claim it is: what stands inside a statement is its speaker's.
 */
final class Attribution {

  private Attribution() {}

  static Events of(Events events, List<Statement> statements) {
    return new Events(
        events.events().stream()
            .map(e -> saying(e.trigger(), statements).map(s -> e.reportedIn(s.id())).orElse(e))
            .toList(),
        events.states().stream()
            .map(f -> saying(f.span(), statements).map(s -> f.reportedIn(s.id())).orElse(f))
            .toList());
  }

  /** The innermost statement whose content holds the span. */
  private static Optional<Statement> saying(Span span, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.says(span))
        .min(Comparator.comparingInt(Statement::contentLength));
  }
}
