/** Who acts in a report: persons, organizations, states and groups, with all their mentions. */
@NullMarked
package org.annals.actor;

import org.jspecify.annotations.NullMarked;
