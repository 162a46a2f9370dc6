package org.annals.store;

import org.annals.report.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * A reading as it is kept, without its text.
 *
 * @param number in the order of arrival
 * @param particulars what tells which report it is
 * @param family name of its family, as a digest
 * @param label its id; null where its text stands elsewhere in its family
 * @param recorded ISO 8601, UTC
 * @param analyser of the account that views rest on
 */
record ReportRow(
    long number,
    Particulars particulars,
    String family,
    @Nullable String label,
    String recorded,
    String analyser) {}
