/** Measures coded events against sentences with one coded event each. */
@NullMarked
package org.annals.bench.coding;

import org.jspecify.annotations.NullMarked;
