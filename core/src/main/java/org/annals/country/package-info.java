/** The world's states as data: codes, names, peoples, capitals. */
@NullMarked
package org.annals.country;

import org.jspecify.annotations.NullMarked;
