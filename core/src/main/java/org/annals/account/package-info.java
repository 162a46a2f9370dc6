/** What one report says, put together from all stages, and its form in JSON. */
@NullMarked
package org.annals.account;

import org.jspecify.annotations.NullMarked;
