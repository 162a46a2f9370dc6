/**
 * Stanford CoreNLP behind {@link org.annals.language.Language}. None of CoreNLP's own types leaves
 * this package.
 *
 * <p>The engine is put together from CoreNLP's parts, not run as its pipeline: the tokenizer, the
 * tagger, one recogniser of names and the dependency parser are called directly, so that nothing is
 * computed that no stage reads, and no state is shared between texts.
 */
@NullMarked
package org.annals.corenlp;

import org.jspecify.annotations.NullMarked;
