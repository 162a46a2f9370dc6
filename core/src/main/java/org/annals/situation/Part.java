package org.annals.situation;

import java.util.Objects;
import org.annals.identity.Identity;

/**
 * Someone's part in a claim.
 *
 * @param role as in {@link Fact.Party}
 * @param who the shared identity
 */
record Part(String role, Identity who) {

  Part {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(who, "who");
  }

  boolean is(String otherRole) {
    return role.equals(otherRole);
  }

  /** The side that acts by him. */
  String side() {
    return Side.of(who);
  }
}
