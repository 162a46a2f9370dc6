package org.annals.event;

import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the words that make an event less than sure: reportedly, appears to. */
final class Hedges {

  private static final String HEDGE = "hedge";

  private final Syntax syntax;
  private final Context context;

  Hedges(Syntax syntax, Context context) {
    this.syntax = syntax;
    this.context = context;
  }

  /** The hedge of a predicate; null where there is none. */
  @Nullable Span of(int token) {
    int at = token;
    for (int steps = 0; steps < 4; steps++) {
      int hedge = own(at);
      if (hedge != Syntax.NONE) {
        return syntax.sentence().span(hedge);
      }
      Context.Step step = context.step(at);
      if (step == null) {
        return null;
      }
      if (syntax.words().is(HEDGE, syntax.lemma(step.outer()))) {
        return span(step.outer(), at);
      }
      at = step.outer();
    }
    return null;
  }

  private int own(int token) {
    return syntax
        .sentence()
        .children(token)
        .filter(child -> syntax.is(child, "advmod") || syntax.is(child, "amod"))
        .filter(child -> syntax.words().is(HEDGE, syntax.word(child)))
        .findFirst()
        .orElse(Syntax.NONE);
  }

  /** "appears to": with the "to" where it follows. */
  private Span span(int hedge, int content) {
    int to = syntax.to(content);
    return to == hedge + 1 ? syntax.sentence().span(hedge, to) : syntax.sentence().span(hedge);
  }
}
