package org.annals.archive;

import java.util.Objects;
import java.util.Optional;
import org.annals.account.Account;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * A place in a report that a correction holds on to. Numbers of events and actors change with the
 * program that finds them; the text does not.
 *
 * @param report the report's id
 * @param begin first code point
 * @param end code point behind the last
 * @param text what stands there
 */
public record Anchor(String report, int begin, int end, String text) {

  public Anchor {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(text, "text");
  }

  /**
   * An event of an account, at its trigger.
   *
   * @return nothing if the account has no event of this id
   */
  public static Optional<Anchor> ofEvent(Account account, String event) {
    return account.events().stream()
        .filter(own -> own.id().equals(event))
        .findFirst()
        .map(own -> at(account, own.trigger()));
  }

  /**
   * An actor of an account, at its first mention.
   *
   * @return nothing if the account has no actor of this id
   */
  public static Optional<Anchor> ofActor(Account account, String actor) {
    return account.actors().stream()
        .filter(own -> own.id().equals(actor))
        .flatMap(own -> own.mentions().stream().sorted())
        .findFirst()
        .map(mention -> at(account, mention.span()));
  }

  private static Anchor at(Account account, Span span) {
    String text = account.report().text().slice(span);
    return new Anchor(account.report().id(), span.begin(), span.end(), text);
  }

  boolean isAt(Text whole, Span span) {
    return span.begin() == begin && span.end() == end && whole.slice(span).equals(text);
  }
}
