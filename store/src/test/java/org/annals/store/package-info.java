@NullMarked
package org.annals.store;

import org.jspecify.annotations.NullMarked;
