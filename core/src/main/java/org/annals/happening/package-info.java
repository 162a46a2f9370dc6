/** One event as told by one or more accounts. */
@NullMarked
package org.annals.happening;

import org.jspecify.annotations.NullMarked;
