/** Reads gold data and runs the program on it. */
@NullMarked
package org.annals.bench.run;

import org.jspecify.annotations.NullMarked;
