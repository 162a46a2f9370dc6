package org.annals.actor;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that acts, is acted upon or speaks in one report.
 *
 * @param id identity within the account: {@code a1}, {@code a2} … in order of first mention
 * @param name the fullest name that the report gives; for a state its English name; for the unnamed
 *     the noun phrase
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 code of the country it is of; null for the international and
 *     the unknown
 * @param sectors in the order of weight, the chief one first; without repetition
 * @param roles offices and functions, in text order
 * @param mentions at least one, in text order
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    List<Sector> sectors,
    List<Role> roles,
    List<Mention> mentions) {

  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    sectors = List.copyOf(sectors);
    roles = List.copyOf(roles);
    mentions = mentions.stream().sorted().toList();
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("actor " + id + " is never mentioned");
    }
  }
}
