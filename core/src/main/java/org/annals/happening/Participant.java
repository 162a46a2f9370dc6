package org.annals.happening;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.NameKey;
import org.annals.actor.PersonName;
import org.annals.actor.Role;
import org.annals.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part, as links compare: by name, else by country and sector.
 *
 * @param kind what it is
 * @param keys the words of its name as transliterations share them; empty for the unnamed
 * @param country ISO 3166-1 alpha-3; null where it has none
 * @param sector the chief one; null where it has none
 * @param bodies what it holds offices of: country codes and names of bodies, by their keys
 * @param head the last word of the noun phrase that names the unnamed, in lower case
 */
record Participant(
    ActorKind kind,
    List<String> keys,
    @Nullable String country,
    @Nullable Sector sector,
    Set<String> bodies,
    String head) {

  private static final Pattern PARTS = Pattern.compile("[\\s\\-‐-–.'’]+");

  /** Articles of Arabic names and the like, which some write and some do not. */
  private static final int LONGEST_PARTICLE = 2;

  Participant {
    keys = List.copyOf(keys);
    bodies = Set.copyOf(bodies);
  }

  static Participant of(Actor actor) {
    boolean named =
        actor.kind() == ActorKind.STATE
            || actor.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    String[] words = PARTS.split(actor.name());
    String last = words.length == 0 ? "" : words[words.length - 1].toLowerCase(Locale.ROOT);
    return new Participant(
        actor.kind(),
        named ? keys(actor.name()) : List.of(),
        actor.country(),
        actor.sectors().isEmpty() ? null : actor.sectors().get(0),
        bodies(actor),
        last);
  }

  private static List<String> keys(String name) {
    return PARTS
        .splitAsStream(name)
        .map(NameKey::of)
        .filter(key -> key.length() > LONGEST_PARTICLE)
        .toList();
  }

  private static Set<String> bodies(Actor actor) {
    return actor.roles().stream()
        .filter(role -> !role.former())
        .map(Role::of)
        .filter(Objects::nonNull)
        .map(of -> String.join(" ", keys(of)))
        .collect(Collectors.toSet());
  }

  Likeness likeness(Participant other) {
    if (!keys.isEmpty() && !other.keys.isEmpty()) {
      Likeness byName = byName(other);
      if (byName != Likeness.UNKNOWN) {
        return byName;
      }
    }
    return byCountry(other);
  }

  /**
   * Unknown where a state and one of its persons or bodies are compared: names say nothing then.
   */
  private Likeness byName(Participant other) {
    boolean persons = kind == ActorKind.PERSON && other.kind == ActorKind.PERSON;
    if (persons) {
      PersonName name = new PersonName(keys);
      PersonName otherName = new PersonName(other.keys);
      return name.mayBe(otherName) || otherName.mayBe(name) ? Likeness.SAME : Likeness.CONFLICT;
    }
    if (keys.equals(other.keys) || isAcronymOf(other) || other.isAcronymOf(this)) {
      return Likeness.SAME;
    }
    if (speaksFor(other) || other.speaksFor(this)) {
      return Likeness.COMPATIBLE;
    }
    boolean related = country != null && country.equals(other.country);
    boolean loose = isLoose() || other.isLoose();
    return loose || (related && kind != other.kind) ? Likeness.UNKNOWN : Likeness.CONFLICT;
  }

  /** Of a group's name nothing follows: it may be part of another. */
  private boolean isLoose() {
    return kind == ActorKind.GROUP || kind == ActorKind.UNKNOWN;
  }

  private boolean speaksFor(Participant body) {
    return bodies.contains(String.join(" ", body.keys));
  }

  private boolean isAcronymOf(Participant other) {
    if (keys.size() != 1 || other.keys.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    other.keys.forEach(key -> initials.appendCodePoint(key.codePointAt(0)));
    return keys.get(0).contentEquals(initials);
  }

  private Likeness byCountry(Participant other) {
    if (country != null && other.country != null) {
      if (!country.equals(other.country)) {
        return Likeness.CONFLICT;
      }
      return standsForState() == other.standsForState() ? Likeness.COMPATIBLE : Likeness.UNKNOWN;
    }
    boolean alike = keys.isEmpty() && other.keys.isEmpty() && head.equals(other.head);
    return alike ? Likeness.COMPATIBLE : Likeness.UNKNOWN;
  }

  private boolean standsForState() {
    return sector == null ? kind == ActorKind.STATE : sector.isOfState();
  }
}
