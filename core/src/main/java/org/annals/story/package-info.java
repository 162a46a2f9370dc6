/** Reports that tell of the same main happenings. */
@NullMarked
package org.annals.story;

import org.jspecify.annotations.NullMarked;
