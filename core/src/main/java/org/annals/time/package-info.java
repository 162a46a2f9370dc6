/** Expressions of time in a report, resolved against the day of its publication. */
@NullMarked
package org.annals.time;

import org.jspecify.annotations.NullMarked;
