package org.annals.happening;

import java.util.Set;
import org.annals.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the links of an event look at, read from its account once.
 *
 * @param family what act it is, as far as words tell: {@link Families}
 * @param act what kind of act it is: PLOVER's type, or the family where there is none
 * @param stem the beginning of the trigger's chief word, in lower case
 * @param actors those who act, and where they are the only known party perhaps who suffers
 * @param recipients those acted upon
 * @param tokens countries and names of all parties, by which events find one another
 * @param place where it is; null where unknown
 * @param window the days that it may have been on
 * @param names capitalized words and numbers of its sentence
 * @param words all other longer words of its sentence, by their beginnings
 * @param leadNames capitalized words and numbers of title and lead of its report
 * @param main whether it stands in title or lead
 */
record Profile(
    String family,
    String act,
    String stem,
    Side actors,
    Side recipients,
    Set<String> tokens,
    @Nullable Place place,
    Window window,
    Set<String> names,
    Set<String> words,
    Set<String> leadNames,
    boolean main) {}
