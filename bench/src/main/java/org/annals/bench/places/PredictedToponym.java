package org.annals.bench.places;

import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a place that was found.
 *
 * @param latitude null where the place is not in the gazetteer, as then is {@code longitude}
 * @param country alpha-3 of the country it is or lies in
 * @param isCountry whether it is a country
 */
public record PredictedToponym(
    Span span,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String country,
    boolean isCountry) {}
