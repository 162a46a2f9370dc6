/** Calendar dates as precise as a text gives them: a year, a month, a day or a time. */
@NullMarked
package org.annals.date;

import org.jspecify.annotations.NullMarked;
