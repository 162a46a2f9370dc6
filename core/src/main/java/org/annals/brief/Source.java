package org.annals.brief;

import org.annals.text.Span;

/**
 * A sentence that lines of a brief rest on.
 *
 * @param number what the lines refer to it by; unique in the brief
 * @param report id of its report, fit to be shown
 * @param sentence its index in the report
 * @param span where it stands in the report's text
 * @param text the sentence, on one line
 */
record Source(int number, String report, int sentence, Span span, String text) {}
