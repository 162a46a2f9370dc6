package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annals.event.EventType;
import org.annals.event.State;
import org.annals.event.StateKind;
import org.jspecify.annotations.Nullable;

/** What the states of an account say: presence, control, custody, alignment, measures, pacts. */
final class StateClaims implements ClaimReader {

  private final Topics topics;

  StateClaims(Topics topics) {
    this.topics = topics;
  }

  @Override
  public Stream<Claim> claims(Told told) {
    return told.account().states().stream().flatMap(state -> claim(told, state).stream());
  }

  private List<Claim> claim(Told told, State state) {
    FactKind kind = kind(state);
    Topic topic = topics.of(kind, told, state.sentence(), state.span());
    List<Part> parts = parts(told, state, kind);
    boolean complete =
        switch (kind) {
          case PRESENCE, CONTROL -> state.place() != null && state.holder() != null;
          case CUSTODY -> state.subject() != null;
          case ALIGNMENT -> state.holder() != null && state.subject() != null;
          case MEASURE -> !topic.isEmpty() && !parts.isEmpty();
          default -> !topic.isEmpty();
        };
    if (!complete) {
      return List.of();
    }
    return List.of(
        new Claim(
            kind,
            effect(told, state),
            parts,
            topic,
            told.place(state.place()),
            Claim.When.of(state.from(), state.to()),
            source(told, state),
            true));
  }

  private static Effect effect(Told told, State state) {
    if (state.negated()) {
      return Effect.DENIED;
    }
    if (state.ended()) {
      return Effect.ENDS;
    }
    boolean came = state.kind() == StateKind.CONTROL && cameAbout(told, state);
    return came ? Effect.BEGINS : Effect.STANDS;
  }

  /** Whether the words that say so tell what happened: they captured the town. */
  private static boolean cameAbout(Told told, State state) {
    return told.account().events().stream()
        .anyMatch(
            event ->
                event.type() == EventType.COERCE
                    && event.sentence() == state.sentence()
                    && event.trigger().overlaps(state.span()));
  }

  private static FactKind kind(State state) {
    return switch (state.kind()) {
      case PRESENCE -> FactKind.PRESENCE;
      case CONTROL -> FactKind.CONTROL;
      case CUSTODY -> FactKind.CUSTODY;
      case ALIGNMENT -> FactKind.ALIGNMENT;
      case MEASURE -> FactKind.MEASURE;
      case AGREEMENT -> FactKind.AGREEMENT;
    };
  }

  private static List<Part> parts(Told told, State state, FactKind kind) {
    List<Part> parts = new ArrayList<>();
    switch (kind) {
      case AGREEMENT -> {
        add(parts, "party", told, state.holder());
        add(parts, "party", told, state.subject());
      }
      case MEASURE -> {
        add(parts, "maker", told, state.holder());
        add(parts, "target", told, state.subject());
      }
      default -> {
        add(parts, "holder", told, state.holder());
        add(parts, kind == FactKind.ALIGNMENT ? "toward" : "subject", told, state.subject());
      }
    }
    return parts;
  }

  private static void add(List<Part> parts, String role, Told told, @Nullable String actor) {
    if (actor != null) {
      parts.add(new Part(role, told.who(actor)));
    }
  }

  private static Claim.Source source(Told told, State state) {
    return new Claim.Source(
        told.account(),
        state.sentence(),
        state.span(),
        state.id(),
        told.speaker(state.reported()),
        null);
  }
}
