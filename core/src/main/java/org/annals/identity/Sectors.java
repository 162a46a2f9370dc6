package org.annals.identity;

import org.annals.actor.Sector;

/** What the sector of an actor tells of who it is. */
final class Sectors {

  private Sectors() {}

  /** Whether a state has but one such body, for the purposes of news. */
  static boolean isOfState(Sector sector) {
    return switch (sector) {
      case GOV, MIL, COP, SPY, LEG -> true;
      case JUD,
          REB,
          OPP,
          PTY,
          UAF,
          CRM,
          BUS,
          LAB,
          MED,
          EDU,
          HLH,
          AGR,
          NGO,
          IGO,
          IMG,
          REL,
          REF,
          CVL,
          ELI,
          ACT,
          OTH ->
          false;
    };
  }
}
