/** Happenings, stories and facts as JSON, in the form that scripts rely on. */
@NullMarked
package org.annals.contract;

import org.jspecify.annotations.NullMarked;
