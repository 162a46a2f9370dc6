/** Quality scorers on gold data, and the command that runs them. */
@NullMarked
package org.annals.bench;

import org.jspecify.annotations.NullMarked;
