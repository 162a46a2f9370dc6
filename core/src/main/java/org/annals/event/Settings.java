package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.place.Place;
import org.annals.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds where and when a predicate's act is: what hangs on it, or on the clause it belongs to. */
final class Settings {

  private final Syntax syntax;
  private final Fillers fillers;
  private final Context context;
  private final List<TimeExpression> times;

  /**
   * @param times all of the report; only those of the sentence are looked at
   */
  Settings(Syntax syntax, Fillers fillers, Context context, List<TimeExpression> times) {
    this.syntax = syntax;
    this.fillers = fillers;
    this.context = context;
    int index = syntax.sentence().index();
    this.times = times.stream().filter(time -> time.sentence() == index).toList();
  }

  /** When the act of a predicate is said to be; null if the text does not say. */
  @Nullable TimeExpression time(Frame frame) {
    return time(frame.head(), frame.lightVerb(), 0);
  }

  /** Whether a time hangs on the predicate itself. */
  boolean hasOwnTime(int token) {
    return own(token) != null;
  }

  private @Nullable TimeExpression time(int token, int lightVerb, int depth) {
    TimeExpression own = own(token);
    if (own == null && lightVerb != Syntax.NONE) {
      own = own(lightVerb);
    }
    if (own != null || depth > Syntax.MOST_STEPS) {
      return own;
    }
    int clause = clauseOfSameTime(token);
    return clause == Syntax.NONE ? null : time(clause, Syntax.NONE, depth + 1);
  }

  private @Nullable TimeExpression own(int token) {
    TimeExpression vague = null;
    for (TimeExpression time : times) {
      if (governor(time.head()) == token || isWhenClause(token, time.head())) {
        if (time.from() != null || time.to() != null) {
          return time;
        }
        vague = time;
      }
    }
    return vague;
  }

  /** The nearest verb or deverbal noun above an expression of time. */
  private int governor(int time) {
    int at = syntax.head(time);
    for (int steps = 0; at != Syntax.NONE && steps < Syntax.MOST_STEPS; steps++) {
      if (syntax.isVerb(at) || syntax.isPredicate(at) || fillers.isPredicate(at)) {
        return at;
      }
      at = syntax.head(at);
    }
    return Syntax.NONE;
  }

  /** "in December, when forces advanced": the clause hangs on the month. */
  private boolean isWhenClause(int token, int time) {
    int at = token;
    for (int steps = 0; at != Syntax.NONE && steps < 4; steps++) {
      int head = syntax.head(at);
      if (head == time) {
        return syntax.is(at, "acl") || syntax.is(at, "advcl");
      }
      if (!syntax.is(at, "conj") && !syntax.is(at, "advmod") && !syntax.is(at, "dep")) {
        return false;
      }
      at = head;
    }
    return false;
  }

  /** The clause whose time a predicate without one of its own shares. */
  private int clauseOfSameTime(int token) {
    int head = syntax.head(token);
    if (head == Syntax.NONE) {
      return Syntax.NONE;
    }
    Context.Step step = context.step(token);
    boolean toCome =
        step != null
            && step.effect() != null
            && step.effect() != Effect.OCCURRED
            && step.effect() != Effect.ONGOING;
    if (toCome) {
      return Syntax.NONE;
    }
    if (syntax.isVerb(token)) {
      return sharesClause(token) ? head : Syntax.NONE;
    }
    return nounSharesClause(token) ? syntax.head(syntax.firstConjunct(token)) : Syntax.NONE;
  }

  private boolean sharesClause(int verb) {
    if (syntax.is(verb, "conj")) {
      return !syntax.has(verb, "nsubj")
          && times.stream().anyMatch(time -> time.head() < syntax.head(verb));
    }
    if (syntax.is(verb, "xcomp")) {
      return true;
    }
    boolean adverbial = syntax.is(verb, "advcl") || syntax.is(verb, "acl");
    return adverbial
        && syntax
            .sentence()
            .children(verb)
            .anyMatch(mark -> mark < verb && SAME_TIME.contains(syntax.word(mark)));
  }

  private static final List<String> SAME_TIME = List.of("when", "as", "while", "where");

  private boolean nounSharesClause(int noun) {
    int first = syntax.firstConjunct(noun);
    int verb = syntax.head(first);
    if (verb == Syntax.NONE
        || !syntax.isVerb(verb)
        || syntax.words().is("saying", syntax.lemma(verb))) {
      return false;
    }
    if (syntax.is(first, "obj") || syntax.is(first, "nsubj")) {
      return true;
    }
    return syntax.is(first, "obl") && PRESENT.contains(syntax.preposition(first));
  }

  private static final List<String> PRESENT = List.of("in", "at", "for", "during", "with", "by");

  /** Where the act of a predicate is said to be. */
  Optional<Place> place(Sense sense, Frame frame) {
    List<Place> found = new ArrayList<>();
    for (Slot slot : sense.place()) {
      frame.fillers(slot).forEach(filler -> places(filler, found));
      if (!found.isEmpty()) {
        return narrowest(found);
      }
    }
    for (var entry : frame.fillers().entrySet()) {
      if (syntax.words().is("place", entry.getKey().name())) {
        entry.getValue().forEach(filler -> places(filler, found));
      }
    }
    if (found.isEmpty() && frame.wordClass() == WordClass.NOUN) {
      frame.fillers(Slot.MODIFIER).forEach(modifier -> places(modifier, found));
      found.removeIf(Fillers::isCountry);
    }
    return found.isEmpty() ? ofClause(frame.head(), 0) : narrowest(found);
  }

  /**
   * All places that a phrase names side by side: at the airbase of Hmeimim and the port of Tartus.
   * Where it names but one, or none, the place of the act.
   */
  List<Place> places(Sense sense, Frame frame) {
    for (Slot slot : sense.place()) {
      for (int filler : frame.fillers(slot)) {
        Set<Place> found = new LinkedHashSet<>();
        for (int conjunct : syntax.conjuncts(filler)) {
          List<Place> named = new ArrayList<>();
          placesOf(conjunct, named);
          narrowest(named).ifPresent(found::add);
        }
        if (!found.isEmpty()) {
          return found.size() > 1 ? List.copyOf(found) : place(sense, frame).stream().toList();
        }
      }
    }
    return place(sense, frame).stream().toList();
  }

  private static Optional<Place> narrowest(List<Place> places) {
    Optional<Place> narrow = places.stream().filter(place -> !Fillers.isCountry(place)).findFirst();
    return narrow.isPresent() ? narrow : places.stream().findFirst();
  }

  private Optional<Place> ofClause(int token, int depth) {
    int clause = clauseOfSameTime(token);
    if (clause == Syntax.NONE || depth > Syntax.MOST_STEPS) {
      return Optional.empty();
    }
    List<Place> found = new ArrayList<>();
    syntax
        .children(clause, "obl")
        .filter(phrase -> AT.contains(syntax.preposition(phrase)))
        .forEach(phrase -> places(phrase, found));
    return found.isEmpty() ? ofClause(clause, depth + 1) : narrowest(found);
  }

  private static final List<String> AT = List.of("in", "at", "near", "outside");

  /**
   * The place that a phrase names, or that its parts do: the city of, the outskirts of, 's coast.
   */
  private void places(int filler, List<Place> found) {
    for (int token : syntax.conjuncts(filler)) {
      placesOf(token, found);
    }
  }

  private void placesOf(int token, List<Place> found) {
    int before = found.size();
    fillers.place(token).ifPresent(found::add);
    if (found.size() > before) {
      return;
    }
    syntax
        .sentence()
        .children(token)
        .filter(
            child ->
                syntax.is(child, "compound")
                    || syntax.is(child, "appos")
                    || syntax.is(child, "nmod")
                    || syntax.is(child, "amod"))
        .forEach(child -> fillers.place(child).ifPresent(found::add));
  }
}
