package org.annals.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.Sector;
import org.annals.country.Countries;
import org.annals.country.Country;
import org.annals.identity.Identities;
import org.annals.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Names the actors of one account, by whom they are taken for: with country and sector where one is
 * named for the first time, by name alone thereafter. Made for one section of one brief; not for
 * several threads.
 */
final class ActorNames {

  private static final int LONGEST = 80;

  private final Wording wording;
  private final Countries countries;
  private final Account account;
  private final Identities identities;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Identity> known = new HashMap<>();
  private final Set<String> named;

  /**
   * @param named names that the section has given, which several accounts share
   */
  ActorNames(
      Wording wording,
      Countries countries,
      Account account,
      Identities identities,
      Set<String> named) {
    this.wording = wording;
    this.countries = countries;
    this.account = account;
    this.identities = identities;
    this.named = named;
    account.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /** The actor of an id that the account has checked to exist. */
  Actor actor(String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id);
    }
    return actor;
  }

  /** Whom the actor of an id is taken for. */
  Identity identity(String id) {
    return known.computeIfAbsent(id, unused -> identities.of(account, actor(id)));
  }

  /** Whether the account has a name for an actor, and not only words such as "the minister". */
  boolean isNamed(String id) {
    return actor(id).mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
  }

  /**
   * One actor. Persons are called by their fullest name; a force, a ministry or a crowd as its
   * account calls it, for what is shared of those are words for all of their kind.
   */
  String name(String id) {
    Actor actor = actor(id);
    if (actor.kind() == ActorKind.PERSON && isNamed(id)) {
      Identity who = identity(id);
      return named(who.name(), who.kind(), who.country(), who.sectors());
    }
    return named(actor.name(), actor.kind(), actor.country(), actor.sectors());
  }

  private String plainName(String id) {
    Actor actor = actor(id);
    boolean shared = actor.kind() == ActorKind.PERSON && isNamed(id);
    return shared ? identity(id).name() : actor.name();
  }

  private String named(
      String name, ActorKind kind, @Nullable String country, List<Sector> sectors) {
    String shown = ShownText.line(name, LONGEST);
    return named.add(shown) ? described(shown, kind, country, sectors) : shown;
  }

  /** Several actors: {@code A, B and C}. */
  String names(List<String> ids) {
    Map<String, String> names = new LinkedHashMap<>();
    ids.stream().distinct().forEach(id -> names.computeIfAbsent(plainName(id), unused -> name(id)));
    return listed(wording, List.copyOf(names.values()));
  }

  /** Several words: {@code A, B and C}. */
  static String listed(Wording wording, List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    List<String> first = new ArrayList<>(words);
    String last = first.remove(first.size() - 1);
    return String.join(", ", first) + " " + wording.words("list.and") + " " + last;
  }

  /** Whether one actor takes a verb in the plural. */
  boolean isPlural(String id) {
    return actor(id).kind() == ActorKind.GROUP;
  }

  /** Whether a word tells no more than a nation. */
  boolean isDemonym(String word) {
    return countries.byDemonym(word).isPresent();
  }

  private String described(
      String name, ActorKind kind, @Nullable String country, List<Sector> sectors) {
    if (kind == ActorKind.STATE) {
      return name;
    }
    List<String> description =
        Stream.of(country(name, country), sector(sectors)).flatMap(Optional::stream).toList();
    return description.isEmpty() ? name : name + " (" + String.join(", ", description) + ")";
  }

  private Optional<String> country(String name, @Nullable String code) {
    return code == null || tellsCountry(name, code)
        ? Optional.empty()
        : Optional.of(countries.byCode(code).map(Country::name).orElse(code));
  }

  /** "The Syrian army" needs no "(Syria)". */
  private boolean tellsCountry(String name, String code) {
    String folded = name.toLowerCase(Locale.ROOT);
    return countries.byCode(code).stream()
        .flatMap(country -> Stream.concat(Stream.of(country.name()), country.adjectives().stream()))
        .anyMatch(word -> folded.contains(word.toLowerCase(Locale.ROOT)));
  }

  private Optional<String> sector(List<Sector> sectors) {
    return sectors.stream().findFirst().map(sector -> wording.words("sector." + sector.name()));
  }
}
