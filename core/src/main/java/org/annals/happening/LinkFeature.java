package org.annals.happening;

/** What speaks for or against two events being one. Each is a number, as a rule from 0 to 1. */
public enum LinkFeature {
  /** Always 1. */
  BIAS,
  /** One entry of the lexicon, or entries that tell of one act in other words. */
  SAME_FAMILY,
  /** One PLOVER type and mode. */
  SAME_MODE,
  /** One PLOVER type, but not one mode. */
  SAME_TYPE,
  /** Triggers that begin alike. */
  SAME_STEM,
  /** Neither one family nor triggers that begin alike. */
  OTHER_WORDS,
  /** Those who act are named the same. */
  SAME_ACTORS,
  /** Those who act fit: one is of the other, or both of one country. */
  COMPATIBLE_ACTORS,
  /** Those who act are not the same. */
  OTHER_ACTORS,
  SAME_RECIPIENTS,
  COMPATIBLE_RECIPIENTS,
  OTHER_RECIPIENTS,
  SAME_PLACE,
  COMPATIBLE_PLACE,
  /** Both are dated, the same few days. */
  SAME_DAYS,
  /** Both are dated, and the days meet. */
  DAYS_MEET,
  /** Two days that are one apart. */
  NEXT_DAY,
  /** One of them is dated, the other's report came out within two weeks of that. */
  NEAR_IN_TIME,
  /** The reports came out more than a month apart, and one of the events is not dated. */
  FAR_IN_TIME,
  /** Share of names and numbers that the sentences have in common. */
  NAMES_IN_COMMON,
  /** Share of other longer words that the sentences have in common. */
  WORDS_IN_COMMON,
  /** Share of names and numbers that titles and leads have in common. */
  LEADS_IN_COMMON,
  /** Both stand in title or lead. */
  BOTH_MAIN,
  /** Both stand in one report. */
  SAME_REPORT,
  /** Both stand in one report, far from each other. */
  FAR_APART,
  /** Both count the same thing and give the same number. */
  SAME_FIGURE,
  /** Both count the same thing and give numbers that cannot both be right at once. */
  OTHER_FIGURE,
  /** One is said to have happened and the other to be planned. */
  PLANNED_AND_REAL,
  /** One is denied. */
  DENIED
}
