/** What the measures share: counts and shares, and the alignment of spans. */
@NullMarked
package org.annals.bench.align;

import org.jspecify.annotations.NullMarked;
