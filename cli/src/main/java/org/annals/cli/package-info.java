/** The command {@code annals}: one class per sub-command. */
@NullMarked
package org.annals.cli;

import org.jspecify.annotations.NullMarked;
