/** Who is who across reports: the own actor of each account stays beside the shared one. */
@NullMarked
package org.annals.identity;

import org.jspecify.annotations.NullMarked;
