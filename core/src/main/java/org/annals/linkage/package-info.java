/**
 * Which of many items belong together: candidates by index, links by score, connected components,
 * one deterministic clustering for each component. What the items are, others say: actors, events,
 * reports.
 *
 * <p>Everything here is a function of the set of items: whether two are linked depends on the two
 * alone, and a component is clustered without a look at what lies outside it. So an archive may
 * cluster anew just the components that a change touches and have the same result as by clustering
 * everything.
 */
@NullMarked
package org.annals.linkage;

import org.jspecify.annotations.NullMarked;
