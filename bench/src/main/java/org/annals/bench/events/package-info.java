/** Measures triggers of events, and chains of events that are the same happening. */
@NullMarked
package org.annals.bench.events;

import org.jspecify.annotations.NullMarked;
