/** What holds on a day, as known on a day. */
@NullMarked
package org.annals.situation;

import org.jspecify.annotations.NullMarked;
