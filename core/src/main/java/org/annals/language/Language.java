package org.annals.language;

import java.util.List;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * An engine that analyses text: tokens, lemmas, part-of-speech tags, names and syntax.
 *
 * <p>Implementations are safe for use by many threads and give the same analysis for the same text,
 * whatever was analysed before.
 */
public interface Language {

  /** Name and version of the engine and its models, as an account's {@code analyser} states it. */
  String name();

  /**
   * Analyses the given stretches of a text. No sentence crosses the border of a stretch.
   *
   * @param text the whole text
   * @param blocks disjoint spans of it, in text order
   */
  AnalyzedText analyze(Text text, List<Span> blocks);
}
