/**
 * From bytes to a report: reading files, recognising the head, marking furniture, naming the
 * language.
 */
@NullMarked
package org.annals.report;

import org.jspecify.annotations.NullMarked;
