/**
 * The linguistic analysis of a report's text, and the interface that an engine implements to give
 * it.
 */
@NullMarked
package org.annals.language;

import org.jspecify.annotations.NullMarked;
