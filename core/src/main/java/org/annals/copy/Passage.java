package org.annals.copy;

import org.annals.text.Excerpt;

/**
 * A run that stands in two texts: at least five words in the same order, with at most two other
 * words between neighbours.
 *
 * @param from in the source
 * @param to in the copy
 */
public record Passage(Excerpt from, Excerpt to) {}
