package org.annals.statement;

import java.util.Optional;
import org.annals.language.Sentence;
import org.annals.text.Span;

/**
 * The tokens that a cue may reach: those of its sentence, or, where it stands inside a quotation,
 * those of the quotation. What someone is quoted as saying has no part outside the quotation.
 *
 * @param sentence the cue's
 * @param quotations the text's
 * @param inner the quotation that the cue stands in, if it does
 * @param low first token in reach
 * @param high last token in reach
 */
record Scope(
    Sentence sentence, Quotations quotations, Optional<Quotation> inner, int low, int high) {

  static Scope of(Sentence sentence, Quotations quotations, int cue) {
    Optional<Quotation> inner = quotations.at(sentence.span(cue).begin());
    int low = 0;
    int high = sentence.size() - 1;
    if (inner.isPresent()) {
      Span span = inner.get().span();
      low = cue;
      high = cue;
      while (low > 0 && span.begin() < sentence.span(low - 1).begin()) {
        low--;
      }
      int border = inner.get().closed() ? span.end() - 1 : span.end();
      while (high < sentence.size() - 1 && sentence.span(high + 1).end() <= border) {
        high++;
      }
    }
    return new Scope(sentence, quotations, inner, low, high);
  }

  boolean reaches(int token) {
    return low <= token && token <= high;
  }

  /** The quotation that a token stands in and the cue does not. */
  Optional<Quotation> quotationAt(int token) {
    return quotations
        .at(sentence.span(token).begin())
        .filter(quotation -> !inner.equals(Optional.of(quotation)));
  }

  /** Whether the token is the opening mark of a quotation that the cue does not stand in. */
  boolean opensQuotation(int token) {
    return token <= high
        && quotationAt(token)
            .filter(quotation -> sentence.span(token).contains(quotation.span().begin()))
            .isPresent();
  }

  /** Whether a quotation ends with this token that the cue does not stand in. */
  boolean closesQuotation(int token) {
    return token >= low
        && quotationAt(token)
            .filter(quotation -> quotation.span().end() <= sentence.span(token).end())
            .isPresent();
  }
}
