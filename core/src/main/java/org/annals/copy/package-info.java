/** Which report's text is taken from which other's, and what the copy changed. */
@NullMarked
package org.annals.copy;

import org.jspecify.annotations.NullMarked;
