/** Where things are in a report: toponyms resolved against a gazetteer. */
@NullMarked
package org.annals.place;

import org.jspecify.annotations.NullMarked;
