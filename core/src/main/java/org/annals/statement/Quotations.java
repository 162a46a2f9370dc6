package org.annals.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.language.Sentence;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * The quotations of a text: outermost ones only, disjoint, in text order. What is quoted inside a
 * quotation belongs to it.
 */
final class Quotations {

  private final List<Quotation> quotations;

  private Quotations(List<Quotation> quotations) {
    this.quotations = List.copyOf(quotations);
  }

  /** Pairs the marks of all paragraphs that the sentences stand in, in one pass. */
  static Quotations in(Text text, List<Sentence> sentences) {
    List<Quotation> found = new ArrayList<>();
    QuotationReader reader = new QuotationReader(found);
    for (Span paragraph : paragraphs(text, sentences)) {
      reader.read(text.slice(paragraph).codePoints().toArray(), paragraph.begin());
    }
    reader.end();
    return new Quotations(found);
  }

  /** Runs of sentences with no line break between them. */
  static List<Span> paragraphs(Text text, List<Sentence> sentences) {
    List<Span> paragraphs = new ArrayList<>();
    Span current = null;
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      if (current != null && !isBreak(text, current.end(), span.begin())) {
        current = new Span(current.begin(), Math.max(current.end(), span.end()));
      } else {
        if (current != null) {
          paragraphs.add(current);
        }
        current = span;
      }
    }
    if (current != null) {
      paragraphs.add(current);
    }
    return paragraphs;
  }

  private static boolean isBreak(Text text, int begin, int end) {
    return end > begin && text.slice(new Span(begin, end)).indexOf('\n') >= 0;
  }

  List<Quotation> list() {
    return quotations;
  }

  /** The quotation that holds the character, its marks included. */
  Optional<Quotation> at(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Quotation candidate = quotations.get(middle);
      if (candidate.span().contains(offset)) {
        return Optional.of(candidate);
      }
      if (candidate.span().begin() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** All quotations that share a character with the span, in text order. */
  List<Quotation> touching(Span span) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < quotations.size() && quotations.get(end).span().begin() < span.end()) {
      end++;
    }
    return quotations.subList(low, end);
  }
}
