package org.annals.bench.coding;

import org.annals.bench.align.Score;

/**
 * The measures of coding.
 *
 * @param types precision and recall of the types
 * @param pair share of the records with a country whose event has the right type and parties
 * @param coded share of the records with a typed event
 */
public record CodingResult(Score types, double pair, double coded) {}
