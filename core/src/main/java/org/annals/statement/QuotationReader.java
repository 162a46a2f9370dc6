package org.annals.statement;

import java.util.List;
import org.annals.text.Span;

/**
 * Pairs quotation marks, paragraph by paragraph, from left to right.
 *
 * <p>A quotation that a paragraph leaves open goes on in the next one if that begins with an
 * opening mark, as is the custom of newspapers; else it ends with the paragraph. Single marks count
 * only where they cannot be apostrophes. Every character is looked at a bounded number of times.
 */
final class QuotationReader {

  private static final int NONE = -1;

  private final List<Quotation> found;

  /** Where the open quotation begins in the text; {@link #NONE} for none. */
  private int begin = NONE;

  private boolean single;
  private int depth;
  private int opener;
  private int end;

  QuotationReader(List<Quotation> found) {
    this.found = found;
  }

  void read(int[] characters, int offset) {
    int start = resume(characters, offset);
    int lastSingleCloser = lastSingleCloser(characters);
    for (int i = start; i < characters.length; i++) {
      if (begin == NONE) {
        tryOpen(characters, i, offset, lastSingleCloser);
      } else if (single) {
        continueSingle(characters, i, offset);
      } else {
        continueDouble(characters, i, offset);
      }
    }
    if (begin != NONE) {
      end = offset + characters.length;
      if (single) {
        begin = NONE;
      }
    }
  }

  /** Closes what is still open. */
  void end() {
    close(end, false);
  }

  /** Returns where to go on: behind a mark that only repeats the one that is open. */
  private int resume(int[] characters, int offset) {
    if (begin == NONE) {
      return 0;
    }
    if (characters.length > 0 && QuotationMarks.opens(characters, 0)) {
      depth = 1;
      return 1;
    }
    close(end, false);
    return 0;
  }

  private void tryOpen(int[] characters, int i, int offset, int lastSingleCloser) {
    boolean opensSingle = i < lastSingleCloser && QuotationMarks.opensSingle(characters, i);
    if (opensSingle || QuotationMarks.opens(characters, i)) {
      begin = offset + i;
      single = opensSingle;
      opener = characters[i];
      depth = 1;
    }
  }

  private void continueSingle(int[] characters, int i, int offset) {
    if (QuotationMarks.closesSingle(characters, i)) {
      close(offset + i + 1, true);
    } else if (QuotationMarks.opens(characters, i)) {
      // An apostrophe after all: no single quotation runs into a double one that is not nested.
      begin = offset + i;
      single = false;
      opener = characters[i];
      depth = 1;
    }
  }

  private void continueDouble(int[] characters, int i, int offset) {
    if (QuotationMarks.opensNested(characters, i, opener)) {
      depth++;
    } else if (QuotationMarks.closes(characters, i, opener)) {
      depth--;
      if (depth == 0) {
        close(offset + i + 1, true);
      }
    }
  }

  private void close(int closeAt, boolean closed) {
    if (begin != NONE && closeAt > begin) {
      found.add(new Quotation(new Span(begin, closeAt), closed));
    }
    begin = NONE;
    depth = 0;
  }

  private static int lastSingleCloser(int[] characters) {
    for (int i = characters.length - 1; i >= 0; i--) {
      if (QuotationMarks.closesSingle(characters, i)) {
        return i;
      }
    }
    return NONE;
  }
}
