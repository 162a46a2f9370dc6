package org.annals.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a noun phrase says of the one that it names, be it a mention of its own or a title before a
 * name.
 *
 * @param noun the row of its head
 * @param first its first token
 * @param head its last token, the head noun
 * @param title the head noun and what belongs to the title, in small letters
 * @param nations of which it says that the one is, in text order
 * @param of the mark of the body, place or person that it is of ("Kremlin spokesman", "head of the
 *     agency"); null where there is none
 * @param place where it is said to be in or from; null where that is not said
 * @param possessor token of its possessor; {@link org.annals.language.Sentence#NONE}
 * @param qualifiers sectors that its modifiers say ("rebel forces")
 * @param determiner its article or demonstrative in small letters; empty where there is none
 * @param plural whether it is in the plural
 * @param former whether it says that the office is held no more
 */
record NounPhrase(
    ActorNouns.Noun noun,
    int first,
    int head,
    String title,
    List<Nation> nations,
    @Nullable Mark of,
    @Nullable Nation place,
    int possessor,
    List<Sector> qualifiers,
    String determiner,
    boolean plural,
    boolean former) {

  boolean is(ActorNouns.Flag flag) {
    return noun.is(flag);
  }

  /** Whether it speaks of several persons, or of a group or body. */
  boolean isCollective() {
    return plural || noun.kind() != ActorKind.PERSON;
  }
}
