package org.annals.situation;

import java.util.List;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an affair up to a day.
 *
 * @param state how it stands on the day
 * @param since since when; null where unknown
 * @param until until when; null where it is not over or nobody says
 * @param deadline until when it has to be done; null for no such day
 * @param supporting the effects whose claims say that it stands so
 * @param disputed whether someone denies it
 */
record Course(
    FactState state,
    @Nullable PartialDate since,
    @Nullable PartialDate until,
    @Nullable PartialDate deadline,
    List<Effect> supporting,
    boolean disputed) {}
