package org.annals.situation;

import org.annals.actor.ActorKind;
import org.annals.actor.Sector;
import org.annals.identity.Identity;

/**
 * On whose behalf someone acts: a president, a foreign ministry and an army act for their state, a
 * rebel for his own group alone.
 */
final class Side {

  private Side() {}

  /** A country's code for all who act for a state, else the identity's own id. */
  static String of(Identity identity) {
    String country = identity.country();
    boolean ofState =
        identity.kind() == ActorKind.STATE || identity.sectors().stream().anyMatch(Side::isOfState);
    return country != null && ofState ? country : identity.id();
  }

  private static boolean isOfState(Sector sector) {
    return sector == Sector.GOV
        || sector == Sector.MIL
        || sector == Sector.LEG
        || sector == Sector.COP
        || sector == Sector.SPY
        || sector == Sector.JUD;
  }
}
