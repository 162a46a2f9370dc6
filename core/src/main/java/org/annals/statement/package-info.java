/** Who said, thought, wished or denied what: source, cue and content. */
@NullMarked
package org.annals.statement;

import org.jspecify.annotations.NullMarked;
