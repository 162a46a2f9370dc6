/**
 * What an analyst hands to a colleague: accounts laid out as sourced English lines, in Markdown or
 * HTML.
 *
 * <p>A brief is built in two steps: a document of plain records, in which every line knows the
 * sentences that it rests on, and a form that writes it down. What is said in the brief's own voice
 * is data; what comes from a report is shown as text and never trusted as markup.
 */
@NullMarked
package org.annals.brief;

import org.jspecify.annotations.NullMarked;
