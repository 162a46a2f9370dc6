package org.annals.bench.places;

import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place's name as annotators marked it.
 *
 * @param latitude null where the annotators found no entry, as then is {@code longitude}
 * @param country alpha-3 where the toponym names a country
 * @param required false for what is neither to be found nor to be left alone
 */
public record GoldToponym(
    Span span,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String country,
    boolean required) {}
