package org.annals.identity;

import java.util.List;
import java.util.Objects;
import org.annals.actor.ActorKind;
import org.annals.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * All that tells who an account's actor is, without the account: what a thousand reports call
 * "Vladimir Putin, president of Russia" is one signature. Signatures, not actors, are clustered.
 *
 * @param kind what it is
 * @param name as the account has it
 * @param keys the name's words as transliterations share them; empty for the unnamed
 * @param country ISO 3166-1 alpha-3; null where it has none
 * @param sectors the account's, the chief one first
 * @param office title and body, {@code foreign minister|RUS}; null where none is told
 * @param month of publication, {@code 2026-01}, where an office is told, for offices change hands;
 *     else null
 * @param own report and actor, where nothing but the account itself can tell who it is ("two men");
 *     else null
 */
public record Signature(
    ActorKind kind,
    String name,
    List<String> keys,
    @Nullable String country,
    List<Sector> sectors,
    @Nullable String office,
    @Nullable String month,
    @Nullable String own) {

  public Signature {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    keys = List.copyOf(keys);
    sectors = List.copyOf(sectors);
  }

  /** Whether it bears a name. */
  public boolean isNamed() {
    return !keys.isEmpty();
  }

  /** The same for equal signatures, other for others; the canonical order goes by it. */
  public String text() {
    return String.join(
        "\t",
        kind.name(),
        name,
        String.join(" ", keys),
        String.valueOf(country),
        sectors.toString(),
        String.valueOf(office),
        String.valueOf(month),
        String.valueOf(own));
  }
}
