package org.annals.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.annals.actor.Actor;
import org.annals.actor.Actors;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes statements of drafts: order, ids, speakers, and which stands within which. */
final class Assembly {

  private final Unsaid unsaid;
  private final AnalyzedText analyzed;
  private final Quotations quotations;
  private final Actors actors;

  Assembly(Unsaid unsaid, AnalyzedText analyzed, Quotations quotations, Actors actors) {
    this.unsaid = unsaid;
    this.analyzed = analyzed;
    this.quotations = quotations;
    this.actors = actors;
  }

  List<Statement> statements(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparing(Assembly::whole));
    List<Statement> statements = new ArrayList<>();
    int[] outer = outer(ordered);
    for (int i = 0; i < ordered.size(); i++) {
      statements.add(statement(i, ordered.get(i), outer[i] < 0 ? null : "s" + (outer[i] + 1)));
    }
    return statements;
  }

  /** All that a draft covers, as one span. */
  private static Span whole(Draft draft) {
    Span whole = draft.content().get(0);
    for (Span part : draft.content()) {
      whole = whole.cover(part);
    }
    for (Span part : draft.cue()) {
      whole = whole.cover(part);
    }
    return draft.source() == null ? whole : whole.cover(draft.source().span());
  }

  /** For each draft the smallest one whose content holds its cue and content; -1 for none. */
  private static int[] outer(List<Draft> drafts) {
    List<Integer> open = new ArrayList<>();
    int[] outer = new int[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      Span own = whole(drafts.get(i));
      open.removeIf(o -> whole(drafts.get(o)).end() <= own.begin());
      int number = i;
      OptionalInt best =
          open.stream()
              .mapToInt(Integer::intValue)
              .filter(o -> holds(drafts.get(o), drafts.get(number)))
              .reduce((a, b) -> length(drafts.get(b)) <= length(drafts.get(a)) ? b : a);
      outer[i] = best.orElse(-1);
      open.add(i);
    }
    return outer;
  }

  private static int length(Draft draft) {
    return draft.content().stream().mapToInt(Span::length).sum();
  }

  private static boolean holds(Draft outer, Draft inner) {
    boolean content =
        inner.content().stream().allMatch(part -> isIn(outer, part))
            && length(inner) < length(outer);
    return content && inner.cue().stream().allMatch(part -> isIn(outer, part));
  }

  private static boolean isIn(Draft outer, Span part) {
    return outer.content().stream().anyMatch(content -> content.contains(part));
  }

  private Statement statement(int number, Draft draft, @Nullable String within) {
    Draft.Source source = draft.source();
    List<String> addressees =
        draft.addressees().stream()
            .flatMap(head -> actor(draft.sentence(), head).stream())
            .distinct()
            .toList();
    return new Statement(
        "s" + (number + 1),
        draft.sentence(),
        source == null ? null : speaker(source).orElse(null),
        source == null ? List.of() : List.of(source.span()),
        draft.cue(),
        draft.content(),
        isQuoted(draft),
        addressees,
        within);
  }

  /** The one who speaks; nobody where the source denies it: <i>not all farmers</i>. */
  private Optional<String> speaker(Draft.Source source) {
    Sentence sentence = analyzed.sentences().get(source.sentence());
    return unsaid.isDenied(sentence, source.head())
        ? Optional.empty()
        : actor(source.sentence(), source.head());
  }

  /** The actor of a head token; of a relative pronoun, the one that the clause hangs on. */
  private Optional<String> actor(int sentence, int head) {
    Sentence tokens = analyzed.sentences().get(sentence);
    Optional<Actor> direct = actors.at(sentence, head);
    if (direct.isPresent() || !tokens.tag(head).startsWith("W")) {
      return direct.map(Actor::id);
    }
    OptionalInt clause =
        IntStream.iterate(head, token -> token >= 0, tokens::head)
            .limit(tokens.size())
            .filter(token -> tokens.isRelation(token, "acl"))
            .findFirst();
    return clause.isPresent()
        ? actors.at(sentence, tokens.head(clause.getAsInt())).map(Actor::id)
        : Optional.empty();
  }

  private boolean isQuoted(Draft draft) {
    return draft.content().stream().anyMatch(part -> !quotations.touching(part).isEmpty());
  }
}
