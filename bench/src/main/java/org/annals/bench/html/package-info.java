/** Measures article bodies by the shingles that they share. */
@NullMarked
package org.annals.bench.html;

import org.jspecify.annotations.NullMarked;
