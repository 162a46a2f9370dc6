/**
 * The data files that the stages rest on, and the user's own entries beside them.
 *
 * <p>A resource is a text file that a linguist can read and edit. It lies on the class path below
 * {@code /annals/}, in a folder named after the package that reads it; a user's folder of the same
 * layout adds to it.
 */
@NullMarked
package org.annals.resource;

import org.jspecify.annotations.NullMarked;
