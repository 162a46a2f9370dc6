/** The archive in a database: SQLite, one file, or PostgreSQL. */
@NullMarked
package org.annals.store;

import org.jspecify.annotations.NullMarked;
