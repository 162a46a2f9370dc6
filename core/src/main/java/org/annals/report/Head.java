package org.annals.report;

import java.util.BitSet;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a report say of it.
 *
 * @param headline index of the line that is its title; -1 where none is
 * @param published the outlet's date; null where no line gives it
 * @param author the byline; null where there is none
 * @param source the outlet; null where no line names it
 * @param furniture the lines that say it and nothing else, kickers among them
 */
record Head(
    int headline,
    @Nullable PartialDate published,
    @Nullable String author,
    @Nullable String source,
    BitSet furniture) {}
