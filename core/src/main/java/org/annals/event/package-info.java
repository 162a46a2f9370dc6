/** Who did what to whom, coded in PLOVER's terms, and what a report says is so. */
@NullMarked
package org.annals.event;

import org.jspecify.annotations.NullMarked;
