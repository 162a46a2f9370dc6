package org.annals.actor;

import org.annals.date.PartialDate;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office or function that the text gives an actor.
 *
 * @param title in lower case, as the text has it: {@code president}, {@code foreign minister}
 * @param of what it is an office of: an ISO 3166-1 alpha-3 code or a body's name; null where
 *     unknown
 * @param from since when; null where unknown
 * @param to until when; null where unknown
 * @param former whether the text says that it is held no more
 * @param span where the text says so
 */
public record Role(
    String title,
    @Nullable String of,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    boolean former,
    Span span) {}
