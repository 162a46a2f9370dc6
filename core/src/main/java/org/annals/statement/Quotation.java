package org.annals.statement;

import org.annals.text.Span;

/**
 * A run of characters between quotation marks.
 *
 * @param span with its marks; where the closing one is missing, to the end of the paragraph
 * @param closed whether its closing mark is there
 */
record Quotation(Span span, boolean closed) {}
