/** Text and the spans that point into it. All offsets in Annals are Unicode code points. */
@NullMarked
package org.annals.text;

import org.jspecify.annotations.NullMarked;
