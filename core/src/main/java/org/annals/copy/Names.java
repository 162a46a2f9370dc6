package org.annals.copy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.NameKey;
import org.annals.actor.Sector;
import org.annals.place.Place;
import org.annals.text.Excerpt;
import org.annals.text.Span;

/** Finds names by their capitals and tells whether two may mean the same one. */
final class Names {

  private Names() {}

  /** The first run of words in capitals among some of a body, none of which begins a sentence. */
  static Optional<Excerpt> first(Body body, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isName(body, i)) {
        int last = i;
        while (last + 1 < end && isName(body, last + 1)) {
          last++;
        }
        return Optional.of(body.excerpt(i, last));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether in a word's sentence so many words stand in capitals that they tell no names, as in
   * some headlines.
   */
  static boolean isHeadline(Body body, int word) {
    if (word == body.size()) {
      return false;
    }
    int sentence = body.word(word).sentence();
    int begin = body.firstOf(sentence);
    int end = body.firstOf(sentence + 1);
    int content = 0;
    int names = 0;
    for (int i = begin; i < end; i++) {
      content += body.isContent(i) ? 1 : 0;
      names += isName(body, i) ? 1 : 0;
    }
    return names * 5 > content * 4;
  }

  private static boolean isName(Body body, int word) {
    return body.isContent(word) && !body.isPlain(word) && !Character.isDigit(head(body, word));
  }

  private static int head(Body body, int word) {
    return body.folded(word).codePointAt(0);
  }

  /**
   * Whether two names may mean one: they share a word's key, or one is a government or state and
   * the other of its country (the Kremlin, Moscow, Russia).
   */
  static boolean mayBeOne(Account one, Excerpt name, Account other, Excerpt otherName) {
    Set<String> keys = keys(name);
    keys.retainAll(keys(otherName));
    if (!keys.isEmpty()) {
      return true;
    }
    Set<String> countries = new HashSet<>(countries(one, name.span()).toList());
    countries.retainAll(countries(other, otherName.span()).toList());
    return !countries.isEmpty()
        && (isOfState(one, name.span()) || isOfState(other, otherName.span()));
  }

  /** Whether it is a day's or month's name. */
  static boolean isTime(Account account, Excerpt name) {
    return account.times().stream().anyMatch(time -> time.span().overlaps(name.span()));
  }

  private static Set<String> keys(Excerpt name) {
    Set<String> keys = new HashSet<>();
    for (String word : name.text().split("[\\s‐‑-]+")) {
      keys.add(NameKey.of(Body.folded(word)));
    }
    keys.remove("");
    return keys;
  }

  private static Stream<String> countries(Account account, Span span) {
    Stream<String> ofActors = actors(account, span).map(actor -> String.valueOf(actor.country()));
    Stream<String> ofPlaces =
        account.places().stream()
            .filter(place -> isMentioned(place, span))
            .map(place -> String.valueOf(place.country()));
    return Stream.concat(ofActors, ofPlaces).filter(country -> !country.equals("null"));
  }

  private static boolean isOfState(Account account, Span span) {
    return actors(account, span)
        .anyMatch(
            actor ->
                actor.kind() == ActorKind.STATE
                    || (actor.kind() != ActorKind.PERSON && actor.sectors().contains(Sector.GOV)));
  }

  private static Stream<Actor> actors(Account account, Span span) {
    return account.actors().stream()
        .filter(actor -> actor.mentions().stream().anyMatch(m -> m.span().overlaps(span)));
  }

  private static boolean isMentioned(Place place, Span span) {
    return place.mentions().stream().anyMatch(mention -> mention.span().overlaps(span));
  }
}
