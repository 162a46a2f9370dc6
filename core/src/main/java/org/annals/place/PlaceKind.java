package org.annals.place;

/** What a place is. */
public enum PlaceKind {
  COUNTRY,
  REGION,
  CITY,
  FACILITY,
  WATER,
  OTHER
}
