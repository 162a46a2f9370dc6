/** How well places are found and told apart, against reports with known toponyms. */
@NullMarked
package org.annals.bench.places;

import org.jspecify.annotations.NullMarked;
