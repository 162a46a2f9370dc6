package org.annals.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.language.Sentence;
import org.annals.text.Span;

/** Says where the content of a statement begins and ends. */
final class Contents {

  private static final Set<String> OUTER_MARKS =
      Set.of("while", "as", "after", "before", "when", "although", "though", "since", "because");
  private static final Set<String> INNER_MARKS = Set.of("for", "of", "as", "from", "against", "to");
  private static final Set<String> LOOSE_ENDS =
      Set.of("and", "but", "or", "while", "as", "after", "before", "when", "although", "though");

  private final CueLexicon lexicon;

  Contents(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The content that begins with one token and hangs on another: to the end of the sentence, unless
   * something follows that belongs to the cue or to what is above it.
   *
   * @param cue the cue's token
   * @param first the content's first token
   * @param head the token that the content hangs on
   * @param clause whether the content is a clause; a phrase ends sooner
   */
  Optional<Range> rightOf(Scope scope, int cue, int first, int head, boolean clause) {
    int last = Math.max(first, head);
    while (last < scope.high() && !stops(scope, cue, head, last + 1, clause)) {
      last++;
    }
    return trim(scope, first, last);
  }

  private boolean stops(Scope scope, int cue, int head, int token, boolean clause) {
    Sentence sentence = scope.sentence();
    if (Syntax.isBelow(sentence, cue, token)) {
      return leavesUpward(sentence, cue, token);
    }
    if (clause && coordinatesCue(sentence, cue, token)) {
      return true;
    }
    if (!clause && (coordinatesVerb(sentence, token) || beginsOccasion(sentence, token))) {
      return true;
    }
    if (Syntax.isBelow(sentence, token, head) && head != cue) {
      return isAside(sentence, token);
    }
    int top = token;
    int steps = 0;
    while (sentence.head(top) >= 0
        && !Syntax.isBelow(sentence, cue, sentence.head(top))
        && steps++ < sentence.size()) {
      top = sentence.head(top);
    }
    int above = sentence.head(top);
    if (above < 0 || sentence.isRelation(top, "punct")) {
      return false;
    }
    if (above == cue) {
      return clause ? endsClause(sentence, top) : endsPhrase(sentence, top);
    }
    if (above > cue) {
      return leavesUpward(sentence, cue, token);
    }
    return isOuter(sentence, top) || !clause && sentence.isRelation(top, "obl");
  }

  /**
   * Whether a token that hangs on something above the cue and behind it ends the content. Parsers
   * often hang the cue on the verb of its own content; but behind a comma, or where the cue stands
   * in a relative clause, the outer clause goes on.
   */
  private static boolean leavesUpward(Sentence sentence, int cue, int token) {
    if (token < cue || Syntax.is(sentence, token - 1, ",")) {
      return true;
    }
    for (int t = cue, steps = 0; t >= 0 && steps < sentence.size(); t = sentence.head(t), steps++) {
      if (sentence.isRelation(t, "acl") || sentence.isRelation(t, "nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** A phrase does not go on beyond a conjunction with a verb that has a tense. */
  private static boolean coordinatesVerb(Sentence sentence, int token) {
    int next = token + 1;
    while (next < sentence.size() && sentence.tag(next).equals("RB")) {
      next++;
    }
    return sentence.tag(token).equals("CC")
        && next < sentence.size()
        && sentence.tag(next).matches("VBD|VBZ|MD");
  }

  /** A verb of saying that is coordinated goes on about the one who spoke: <i>and warned</i>. */
  private boolean coordinatesCue(Sentence sentence, int cue, int token) {
    int next = token + 1;
    return sentence.tag(token).equals("CC")
        && next < sentence.size()
        && sentence.tag(next).matches("VBD|VBZ")
        && lexicon
            .find(Cue.Part.VERB, sentence.lemma(next))
            .filter(found -> found.takes(Complement.QUOTE) && found.takes(Complement.THAT))
            .isPresent()
        && Syntax.isFinite(sentence, cue);
  }

  /** Whether the token is the preposition of an occasion: <i>in a statement</i>. */
  boolean beginsOccasion(Sentence sentence, int token) {
    int noun = sentence.head(token);
    return noun > token
        && sentence.isRelation(token, "case")
        && sentence.word(token).toLowerCase(Locale.ROOT).matches("in|at|on|during|via|through")
        && lexicon.isIn("occasion", sentence.lemma(noun));
  }

  /** A participle of saying behind a comma goes on about the same speaker: <i>, adding that</i>. */
  private boolean isAside(Sentence sentence, int token) {
    return sentence.tag(token).equals("VBG")
        && token > 0
        && Syntax.is(sentence, token - 1, ",")
        && lexicon
            .find(Cue.Part.VERB, sentence.lemma(token))
            .filter(found -> found.takes(Complement.THAT) && found.takes(Complement.QUOTE))
            .isPresent();
  }

  private static boolean isOuter(Sentence sentence, int top) {
    return sentence.isRelation(top, "conj")
        || sentence.isRelation(top, "parataxis")
        || sentence.isRelation(top, "advcl");
  }

  private boolean endsClause(Sentence sentence, int top) {
    if (sentence.isRelation(top, "conj")) {
      int edge = Syntax.leftEdge(sentence, top);
      return !Syntax.is(sentence, edge + 1, "that");
    }
    if (sentence.isRelation(top, "parataxis")) {
      return true;
    }
    if (sentence.isRelation(top, "advcl") || sentence.isRelation(top, "dep")) {
      return isLooseAdverbial(sentence, top);
    }
    return sentence.isRelation(top, "obl") && isCircumstance(sentence, top);
  }

  private boolean isLooseAdverbial(Sentence sentence, int top) {
    int edge = Syntax.leftEdge(sentence, top);
    boolean comma = edge > 0 && Syntax.is(sentence, edge - 1, ",");
    boolean marked =
        sentence
            .children(top)
            .anyMatch(c -> OUTER_MARKS.contains(sentence.word(c).toLowerCase(Locale.ROOT)));
    return comma && (sentence.tag(top).equals("VBG") || marked);
  }

  private boolean endsPhrase(Sentence sentence, int top) {
    if (isOuter(sentence, top)) {
      return sentence
          .children(top)
          .filter(child -> child < top)
          .noneMatch(mark -> INNER_MARKS.contains(sentence.word(mark).toLowerCase(Locale.ROOT)));
    }
    if (sentence.isRelation(top, "obl")) {
      int edge = Syntax.leftEdge(sentence, top);
      return Syntax.is(sentence, edge - 1, ",")
          || isCircumstance(sentence, top)
          || Syntax.preposition(sentence, top).equals("by");
    }
    return false;
  }

  /** Whether a noun has a clause with <i>that</i> of its own: <i>the claim that</i>. */
  boolean isCueNoun(Sentence sentence, int noun) {
    return lexicon
        .find(Cue.Part.NOUN, sentence.lemma(noun))
        .filter(cue -> cue.takes(Complement.THAT))
        .isPresent();
  }

  /** Whether a common noun stands for people. */
  boolean isPerson(Sentence sentence, int noun) {
    return lexicon.isIn("speaker", sentence.lemma(noun));
  }

  /** When, or on what occasion: no part of what is said. */
  boolean isCircumstance(Sentence sentence, int head) {
    return lexicon.isIn("occasion", sentence.lemma(head))
        || lexicon.isIn("time", sentence.lemma(head))
        || sentence.isRelation(head, "obl:tmod");
  }

  /** Without punctuation and loose conjunctions at either end; empty if nothing is left. */
  Optional<Range> trim(Scope scope, int first, int last) {
    int begin = first;
    int end = last;
    while (begin <= end && isTrimmedLeft(scope, begin)) {
      begin++;
    }
    while (end >= begin && isTrimmedRight(scope, begin, end)) {
      end--;
    }
    return begin <= end ? Optional.of(new Range(begin, end)) : Optional.empty();
  }

  private static boolean isTrimmedLeft(Scope scope, int token) {
    Sentence sentence = scope.sentence();
    if (!Syntax.isPunctuation(sentence, token) || "([".contains(sentence.word(token))) {
      return false;
    }
    return !scope.opensQuotation(token);
  }

  private static boolean isTrimmedRight(Scope scope, int begin, int token) {
    Sentence sentence = scope.sentence();
    if (LOOSE_ENDS.contains(sentence.word(token).toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (!Syntax.isPunctuation(sentence, token)) {
      return false;
    }
    Optional<Quotation> quotation = scope.quotationAt(token);
    if (quotation.isPresent()) {
      return quotation.get().span().begin() < sentence.span(begin).begin();
    }
    return !(scope.inner().isPresent() && "?!".contains(sentence.word(token)))
            && !")]?!…...".contains(sentence.word(token))
        || sentence.word(token).equals(".");
  }

  /**
   * The characters of a range, a quotation that it touches taken in as a whole where the cue stands
   * outside.
   */
  static Span span(Scope scope, Range range) {
    Span span = scope.sentence().span(range.first(), range.last());
    Span whole = span;
    for (int token : new int[] {range.first(), range.last()}) {
      Optional<Quotation> quotation = scope.quotationAt(token);
      if (quotation.isPresent()) {
        whole = whole.cover(quotation.get().span());
      }
    }
    return whole;
  }
}
