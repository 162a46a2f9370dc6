package org.annals.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * Gives the quotations that have no cue of their own to the one who spoke last: <i>"Y," she said.
 * "Z."</i> A quotation that stands for whole sentences goes on; a word in quotation marks is none.
 */
final class Continuations {

  private final Text text;
  private final AnalyzedText analyzed;
  private final Quotations quotations;

  Continuations(Text text, AnalyzedText analyzed, Quotations quotations) {
    this.text = text;
    this.analyzed = analyzed;
    this.quotations = quotations;
  }

  /** The drafts, with what goes on added to them. */
  List<Draft> continued(List<Draft> drafts) {
    List<Draft> result = new ArrayList<>(drafts);
    TreeMap<Integer, Integer> quotedBySentence = new TreeMap<>();
    Set<Quotation> used = new HashSet<>();
    for (int i = 0; i < result.size(); i++) {
      note(result.get(i), i, quotedBySentence, used);
    }
    for (Quotation quotation : quotations.list()) {
      if (!used.contains(quotation)) {
        give(quotation, result, quotedBySentence, used);
      }
    }
    return result;
  }

  private void note(
      Draft draft, int number, TreeMap<Integer, Integer> quotedBySentence, Set<Quotation> used) {
    for (Span part : draft.content()) {
      for (Quotation quotation : quotations.touching(part)) {
        if (part.contains(quotation.span())) {
          used.add(quotation);
          quotedBySentence.put(sentenceAt(quotation.span().end() - 1), number);
          quotedBySentence.put(draft.sentence(), number);
        }
      }
    }
  }

  private void give(
      Quotation quotation,
      List<Draft> drafts,
      TreeMap<Integer, Integer> quotedBySentence,
      Set<Quotation> used) {
    int first = sentenceAt(quotation.span().begin());
    int last = sentenceAt(quotation.span().end() - 1);
    if (first < 0 || !standsAlone(quotation, first, last)) {
      return;
    }
    Integer previous = quotedBySentence.getOrDefault(first, quotedBySentence.get(first - 1));
    if (previous == null) {
      return;
    }
    Draft draft = drafts.get(previous);
    List<Span> content = new ArrayList<>(draft.content());
    content.add(quotation.span());
    drafts.set(previous, draft.withContent(content));
    used.add(quotation);
    quotedBySentence.put(last, previous);
  }

  /** Whether nothing but the quotation stands in its sentences. */
  private boolean standsAlone(Quotation quotation, int first, int last) {
    Span begin = analyzed.sentences().get(first).span();
    Span end = analyzed.sentences().get(last).span();
    Span span = quotation.span();
    return isBlank(begin.begin(), span.begin()) && isBlank(span.end(), end.end());
  }

  private boolean isBlank(int begin, int end) {
    return begin >= end
        || text.slice(new Span(begin, end)).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The sentence that holds the character; -1 if none does. */
  private int sentenceAt(int offset) {
    List<Sentence> sentences = analyzed.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return middle;
      }
      if (span.begin() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
