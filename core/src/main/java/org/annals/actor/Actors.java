package org.annals.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All actors of one report, found by the token that stands for them in the syntax tree. */
public final class Actors {

  private final List<Actor> actors;
  private final Map<Token, Actor> byHead = new HashMap<>();

  private record Token(int sentence, int number) {}

  /** Where two mentions have one head token, the earlier actor has it. */
  public Actors(List<Actor> actors) {
    this.actors = List.copyOf(actors);
    for (Actor actor : this.actors) {
      for (Mention mention : actor.mentions()) {
        byHead.putIfAbsent(new Token(mention.sentence(), mention.head()), actor);
      }
    }
  }

  /** In order of first mention. */
  public List<Actor> list() {
    return actors;
  }

  /** The actor that a token of a sentence stands for as the head of a mention. */
  public Optional<Actor> at(int sentence, int token) {
    return Optional.ofNullable(byHead.get(new Token(sentence, token)));
  }
}
