/** Measures who is said to have said what. */
@NullMarked
package org.annals.bench.statements;

import org.jspecify.annotations.NullMarked;
