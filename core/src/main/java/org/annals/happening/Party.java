package org.annals.happening;

import java.util.List;
import java.util.Objects;
import org.annals.actor.Sector;
import org.annals.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part.
 *
 * @param id the shared identity's
 * @param name the shared identity's
 * @param country ISO 3166-1 alpha-3; null where it has none
 * @param sectors PLOVER's, the chief one first
 */
public record Party(String id, String name, @Nullable String country, List<Sector> sectors) {

  public Party {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    sectors = List.copyOf(sectors);
  }

  public static Party of(Identity identity) {
    return new Party(identity.id(), identity.name(), identity.country(), identity.sectors());
  }
}
