package org.annals.actor;

import org.annals.resource.Resources;

/** All tables that the search for actors rests on. */
record ActorTables(
    WordClasses words,
    ActorNouns nouns,
    Nations nations,
    Organizations organizations,
    OfficeHolders officeHolders,
    GivenNames givenNames) {

  static ActorTables load(Resources resources) {
    WordClasses words = WordClasses.load(resources);
    return new ActorTables(
        words,
        ActorNouns.load(resources),
        Nations.load(resources),
        Organizations.load(resources),
        OfficeHolders.load(resources, words),
        GivenNames.load(resources));
  }
}
