package org.annals.identity;

import java.util.List;
import java.util.Objects;
import org.annals.actor.ActorKind;
import org.annals.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One whom the actors of several accounts are taken for.
 *
 * @param id made from the first of its signatures
 * @param name the fullest name that any account gives
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3; null for the international and the unknown
 * @param sectors PLOVER's, the chief one first
 * @param signatures all that accounts tell of it, the fullest name first
 */
public record Identity(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    List<Sector> sectors,
    List<Signature> signatures) {

  public Identity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    sectors = List.copyOf(sectors);
    signatures = List.copyOf(signatures);
  }
}
