package org.annals.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.country.Countries;
import org.annals.country.Country;

/**
 * Names the actors of one report: with country and sector where one is named for the first time, by
 * name alone thereafter. Made for one section of one brief; not for several threads.
 */
final class ActorNames {

  private static final int LONGEST = 80;

  private final Wording wording;
  private final Countries countries;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  ActorNames(Wording wording, Countries countries, List<Actor> actors) {
    this.wording = wording;
    this.countries = countries;
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
  }

  /** The actor of an id that the account has checked to exist. */
  Actor actor(String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id);
    }
    return actor;
  }

  /** One actor. */
  String name(String id) {
    Actor actor = actor(id);
    String name = ShownText.line(actor.name(), LONGEST);
    if (!named.add(id)) {
      return name;
    }
    List<String> description =
        Stream.of(country(actor), sector(actor)).flatMap(Optional::stream).toList();
    return description.isEmpty() ? name : name + " (" + String.join(", ", description) + ")";
  }

  /** Several actors: {@code A, B and C}. */
  String names(List<String> ids) {
    List<String> names = new ArrayList<>();
    ids.stream().distinct().forEach(id -> names.add(name(id)));
    if (names.size() < 2) {
      return String.join("", names);
    }
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + " " + wording.words("list.and") + " " + last;
  }

  /** Whether one actor takes a verb in the plural. */
  boolean isPlural(String id) {
    return actor(id).kind() == ActorKind.GROUP;
  }

  /** Whether a word tells no more than a nation. */
  boolean isDemonym(String word) {
    return countries.byDemonym(word).isPresent();
  }

  /** The English name of a country; its code where it is not in the table. */
  String countryName(String code) {
    return countries.byCode(code).map(Country::name).orElse(code);
  }

  private Optional<String> country(Actor actor) {
    String code = actor.country();
    if (code == null || actor.kind() == ActorKind.STATE || tellsCountry(actor.name(), code)) {
      return Optional.empty();
    }
    return Optional.of(countryName(code));
  }

  /** "The Syrian army" needs no "(Syria)". */
  private boolean tellsCountry(String name, String code) {
    String folded = name.toLowerCase(Locale.ROOT);
    return countries.byCode(code).stream()
        .flatMap(country -> Stream.concat(Stream.of(country.name()), country.adjectives().stream()))
        .anyMatch(word -> folded.contains(word.toLowerCase(Locale.ROOT)));
  }

  private Optional<String> sector(Actor actor) {
    return actor.kind() == ActorKind.STATE || actor.sectors().isEmpty()
        ? Optional.empty()
        : Optional.of(wording.words("sector." + actor.sectors().get(0).name()));
  }
}
