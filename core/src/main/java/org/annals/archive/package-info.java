/** What a durable store of reports, corrections and views can do, whatever it is made of. */
@NullMarked
package org.annals.archive;

import org.jspecify.annotations.NullMarked;
