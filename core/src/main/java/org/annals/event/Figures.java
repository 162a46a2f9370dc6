package org.annals.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that belong to an event. */
final class Figures {

  private final Syntax syntax;
  private final Quantities quantities;

  Figures(Syntax syntax) {
    this.syntax = syntax;
    this.quantities = new Quantities(syntax);
  }

  /** What the sense counts, in the slot that it names. */
  List<Figure> of(Match match) {
    Sense.Counted counted = match.sense().figure();
    if (counted == null) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    for (int filler : match.frame().fillers(counted.slot())) {
      for (int token : syntax.conjuncts(filler)) {
        Figure figure = figure(counted.what(), token, match);
        if (figure != null) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  private @Nullable Figure figure(String what, int token, Match match) {
    Quantities.Quantity quantity = quantities.of(token);
    if (quantity == null) {
      return null;
    }
    Boolean total = quantity.addition() ? Boolean.FALSE : null;
    if (total == null && isToll(match)) {
      total = Boolean.TRUE;
    }
    return new Figure(
        what,
        quantity.low(),
        quantity.high(),
        "people",
        total,
        syntax.sentence().span(quantity.first(), quantity.last()));
  }

  private boolean isToll(Match match) {
    return syntax.words().is("total", syntax.lemma(match.head()));
  }
}
