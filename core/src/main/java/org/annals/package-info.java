/** The front door: {@link org.annals.Annals}. */
@NullMarked
package org.annals;

import org.jspecify.annotations.NullMarked;
