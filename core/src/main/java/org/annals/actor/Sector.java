package org.annals.actor;

/**
 * PLOVER's sectors of actors (manual of 2021), by their codes.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public enum Sector {
  /** Government: the executive and its members. */
  GOV,
  /** The legislature. */
  LEG,
  /** Courts and judges. */
  JUD,
  /** Armed forces of a state. */
  MIL,
  /** Police and other forces of order. */
  COP,
  /** Intelligence services. */
  SPY,
  /** Armed opposition. */
  REB,
  /** Unarmed opposition, parties out of government. */
  OPP,
  /** Parties, where it is not said whether they govern. */
  PTY,
  /** Violent groups whose aim is not said: gunmen, unidentified armed men. */
  UAF,
  /** Organized crime. */
  CRM,
  /** Business. */
  BUS,
  /** Labour unions. */
  LAB,
  /** Media. */
  MED,
  /** Schools, universities, students and scholars. */
  EDU,
  /** Health. */
  HLH,
  /** Agriculture. */
  AGR,
  /** Aid and human rights organizations, and other non-governmental organizations. */
  NGO,
  /** International organizations of states. */
  IGO,
  /** International militarized groups. */
  IMG,
  /** Religious bodies and clerics. */
  REL,
  /** Refugees and the displaced. */
  REF,
  /** Civilians: anybody without office or arms. */
  CVL,
  /** Former members of government. */
  ELI,
  /** Activists and protesters. */
  ACT,
  /** Judged to be none of these. */
  OTH;

  /** Whether its members act for a state: government, parliament, courts, forces. */
  public boolean isOfState() {
    return this == GOV || this == LEG || this == JUD || this == MIL || this == COP || this == SPY;
  }
}
