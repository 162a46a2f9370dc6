package org.annals.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.event.Event;
import org.annals.event.Figure;
import org.annals.text.Span;
import org.annals.text.Text;
import org.annals.time.TimeExpression;

/**
 * The report's own words for an event, up to where its clause ends: what was agreed, who exactly
 * was hurt. Told only where they say more than the line does.
 */
record OwnWords(AccountView view) {

  private static final int LONGEST = 100;
  private static final Pattern CLAUSE_END =
      Pattern.compile("[;:,.!?](?=[\\s\"”’')]|$)|[–—()\"“”\n]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * The words; empty where they say nothing that the parties, the place and the date do not say.
   */
  Optional<String> of(Event event) {
    Text text = view.account().report().text();
    Span sentence = view.account().sentences().get(event.sentence());
    if (!sentence.contains(event.trigger())) {
      return Optional.empty();
    }
    Span clause = clause(text, event.trigger(), sentence);
    return saysMore(text, new Span(event.trigger().end(), clause.end()), event)
        ? Optional.of(ShownText.line(text.slice(clause), LONGEST))
        : Optional.empty();
  }

  /**
   * How the clause goes on behind an offset in it; empty where the offset is outside, or where what
   * follows says nothing that the line does not.
   */
  Optional<Span> behind(int offset, Event event) {
    Text text = view.account().report().text();
    Span sentence = view.account().sentences().get(event.sentence());
    if (!sentence.contains(event.trigger())) {
      return Optional.empty();
    }
    Span clause = clause(text, event.trigger(), sentence);
    if (offset < event.trigger().end() || offset >= clause.end()) {
      return Optional.empty();
    }
    Span rest = new Span(offset, clause.end());
    return saysMore(text, rest, event) ? Optional.of(rest) : Optional.empty();
  }

  /** The words of a part of a clause, cut where they are very long. */
  static String shown(Text text, Span part) {
    return ShownText.line(text.slice(part).strip(), LONGEST);
  }

  private static Span clause(Text text, Span trigger, Span sentence) {
    String rest = text.slice(new Span(trigger.end(), sentence.end()));
    Matcher matcher = CLAUSE_END.matcher(rest);
    int length =
        matcher.find()
            ? rest.codePointCount(0, matcher.start())
            : rest.codePointCount(0, rest.length());
    return new Span(trigger.begin(), trigger.end() + length);
  }

  private boolean saysMore(Text text, Span rest, Event event) {
    List<Span> told = told(event);
    Set<String> names = namesOfParties(event);
    Matcher matcher = WORD.matcher(text.slice(rest));
    while (matcher.find()) {
      int begin = rest.begin() + text.slice(rest).codePointCount(0, matcher.start());
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (!view.wordForms().is(WordForms.Kind.FUNCTION, word)
          && !names.contains(word)
          && !view.names().isDemonym(matcher.group())
          && told.stream().noneMatch(span -> span.contains(begin))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> namesOfParties(Event event) {
    return Stream.of(event.actors(), event.recipients(), event.objects())
        .flatMap(List::stream)
        .flatMap(id -> WORD.matcher(view.names().actor(id).name()).results())
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** What the line tells by itself. */
  private List<Span> told(Event event) {
    Stream<Span> parties =
        Stream.of(event.actors(), event.recipients(), event.objects())
            .flatMap(ids -> view.mentions(ids).stream());
    Stream<Span> places =
        view.place(event.place()).stream()
            .flatMap(place -> place.mentions().stream())
            .map(mention -> mention.span());
    Stream<Span> times =
        event.from() == null && event.to() == null
            ? Stream.empty()
            : view.account().times().stream().map(TimeExpression::span);
    Stream<Span> figures = event.figures().stream().map(Figure::span);
    return Stream.of(parties, places, times, figures).flatMap(spans -> spans).toList();
  }
}
