package org.annals.brief;

import org.annals.text.Span;

/**
 * A sentence that lines of a brief rest on.
 *
 * @param number what the lines refer to it by; unique in the brief
 * @param report id of its report, fit to be shown
 * @param cited which sentence of the story it is
 * @param span where it stands in the report's text
 * @param text the sentence, on one line
 */
record Source(int number, String report, Cited cited, Span span, String text) {}
