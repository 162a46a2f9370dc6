package org.annals.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All places of one report, found by the token that stands for them in the syntax tree. */
public final class Places {

  private final List<Place> places;
  private final Map<Token, Place> byHead = new HashMap<>();

  private record Token(int sentence, int number) {}

  public Places(List<Place> places) {
    this.places = List.copyOf(places);
    for (Place place : this.places) {
      for (PlaceMention mention : place.mentions()) {
        byHead.putIfAbsent(new Token(mention.sentence(), mention.head()), place);
      }
    }
  }

  /** In order of first mention. */
  public List<Place> list() {
    return places;
  }

  /** The place that a token of a sentence stands for as the head of a mention. */
  public Optional<Place> at(int sentence, int token) {
    return Optional.ofNullable(byHead.get(new Token(sentence, token)));
  }
}
