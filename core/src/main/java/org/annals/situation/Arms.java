package org.annals.situation;

import org.annals.actor.ActorKind;
import org.annals.actor.Sector;
import org.annals.identity.Identity;

/** Who can wage war. */
final class Arms {

  private Arms() {}

  /** Whether someone is a state, an army or an armed group, or acts for one. */
  static boolean bears(Identity identity) {
    return identity.kind() == ActorKind.STATE
        || identity.sectors().stream()
            .anyMatch(
                sector ->
                    sector == Sector.MIL
                        || sector == Sector.REB
                        || sector == Sector.UAF
                        || sector == Sector.IMG
                        || sector == Sector.GOV);
  }
}
