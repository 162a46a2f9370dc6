package org.annals.situation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.actor.ActorKind;
import org.annals.actor.Sector;
import org.annals.identity.Identity;

/**
 * On whose behalf someone acts: a president, a foreign ministry and an army act for their state, a
 * rebel for his own group alone. Groups without a name are one where reports call them by one noun.
 */
final class Side {

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);

  private Side() {}

  /**
   * A country's code for all who act for a state; for a group without a name its noun; else the
   * identity's own id.
   */
  static String of(Identity identity) {
    String country = identity.country();
    boolean ofState =
        identity.kind() == ActorKind.STATE || identity.sectors().stream().anyMatch(Side::isOfState);
    if (country != null && ofState) {
      return country;
    }
    return isUnnamedGroup(identity) ? "group " + name(identity) : identity.id();
  }

  /** Those whom every report calls by a noun alone: "the rebels", "UPC rebels". */
  private static boolean isUnnamedGroup(Identity identity) {
    return identity.kind() != ActorKind.PERSON
        && identity.signatures().stream().anyMatch(signature -> signature.own() != null);
  }

  private static String name(Identity identity) {
    return ARTICLE.matcher(identity.name()).replaceFirst("").toLowerCase(Locale.ROOT)
        + " "
        + identity.country();
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
