package org.annals.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.language.Sentence;

/**
 * Statements whose cue stands behind, inside or right before what is said: <i>"Y," X said, "and
 * Z"</i>; <i>Y, X said</i>; <i>X said: "Y"</i>. Here the surface counts for more than the tree,
 * which quotations mislead.
 */
final class Parentheticals {

  private static final int MAXIMAL_GAP = 30;

  private final Contents contents;
  private final Sources sources;
  private final CueWords cueWords;
  private final Drafting drafting;

  Parentheticals(Contents contents, Sources sources, CueWords cueWords, Drafting drafting) {
    this.contents = contents;
    this.sources = sources;
    this.cueWords = cueWords;
    this.drafting = drafting;
  }

  Optional<Draft> find(Scope scope, int verb, Cue cue) {
    if (!cue.takes(Complement.QUOTE) && !cue.takes(Complement.THAT)) {
      return Optional.empty();
    }
    Optional<Integer> behind = inverted(scope, verb);
    Optional<Integer> source = behind.isPresent() ? behind : sources.subject(scope, verb);
    TreeSet<Integer> words = cueWords.verbGroup(scope, verb);
    boolean passive = Syntax.isPassive(scope.sentence(), verb);
    if (source.isEmpty() || passive) {
      return Optional.empty();
    }
    Range phrase = sources.phrase(scope, source.get(), verb);
    Range group = group(phrase, words, verb);
    int end = endOfTail(scope, Math.max(group.last(), verb));
    List<Range> content = new ArrayList<>();
    Optional<Range> before = before(scope, group.first(), verb, cue);
    before.ifPresent(content::add);
    after(scope, end, verb, cue, before.isPresent()).ifPresent(content::add);
    if (content.isEmpty() || content.stream().anyMatch(range -> range.contains(verb))) {
      return Optional.empty();
    }
    int addressee = Frames.addressee(scope, verb);
    if (addressee >= 0
        && addressee <= end
        && addressee != source.get()
        && cue.takes(Complement.WHOM)) {
      addAll(scope, verb + 1, Syntax.rightEdge(scope.sentence(), addressee), words);
    } else {
      addressee = Sentence.NONE;
    }
    return Optional.of(drafting.of(scope, verb, source.get(), words, content, addressee));
  }

  /** The subject behind the verb that the parser took for something else: <i>said X, a Y</i>. */
  private static Optional<Integer> inverted(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    boolean behindQuote = verb > 0 && scope.closesQuotation(verb - 1);
    boolean behindComma = verb > 0 && Syntax.is(sentence, verb - 1, ",");
    boolean finite = sentence.tag(verb).matches("VBD|VBZ|VBP");
    if (!finite || !behindQuote && !behindComma || ownSubject(sentence, verb)) {
      return Optional.empty();
    }
    return sentence
        .children(verb)
        .filter(c -> c > verb && scope.reaches(c))
        .filter(
            c ->
                sentence.isRelation(c, "obj")
                    || sentence.isRelation(c, "obl")
                    || sentence.isRelation(c, "xcomp"))
        .filter(c -> sentence.child(c, "case") < 0)
        .filter(c -> Syntax.isNoun(sentence, c) || sentence.tag(c).equals("PRP"))
        .boxed()
        .findFirst();
  }

  private static Range group(Range phrase, TreeSet<Integer> words, int verb) {
    int first = Math.min(phrase.first(), words.first());
    int last = Math.max(phrase.last(), words.last());
    boolean near =
        phrase.first() > verb && phrase.first() - verb <= 3
            || phrase.last() < verb && verb - phrase.last() <= 8;
    return near ? new Range(first, last) : new Range(words.first(), words.last());
  }

  private static void addAll(Scope scope, int from, int to, TreeSet<Integer> words) {
    for (int i = from; i <= Math.min(to, scope.high()); i++) {
      words.add(i);
    }
  }

  /** The last token of what belongs to source and cue: up to a comma, colon or quotation. */
  private static int endOfTail(Scope scope, int from) {
    Sentence sentence = scope.sentence();
    int end = from;
    while (end < scope.high()
        && end - from < MAXIMAL_GAP
        && !scope.opensQuotation(end + 1)
        && !sentence.word(end + 1).matches("[,:;.]")) {
      end++;
    }
    return end;
  }

  private Optional<Range> before(Scope scope, int first, int verb, Cue cue) {
    Sentence sentence = scope.sentence();
    int border = first - 1;
    while (border >= scope.low() && Syntax.is(sentence, border, "as")) {
      border--;
    }
    if (border < scope.low()
        || sentence.tag(verb).equals("VBG") && Syntax.quotedAs(sentence, verb) < 0) {
      return Optional.empty();
    }
    int mark = Syntax.is(sentence, border, ",") && border > scope.low() ? border - 1 : border;
    boolean quote = scope.closesQuotation(mark);
    boolean comma = sentence.word(border).matches(",|-+|–|—|\\?|!");
    boolean quoted = quote && cue.takes(Complement.QUOTE) && isSaid(scope, mark, comma);
    if (!quoted && !(comma && isSaidBefore(scope, border, verb, cue))) {
      return Optional.empty();
    }
    return contents.trim(scope, scope.low(), border);
  }

  /** Whether a quotation is what someone said: it ends in punctuation or a comma follows. */
  private static boolean isSaid(Scope scope, int mark, boolean comma) {
    return comma || mark > 0 && Syntax.isPunctuation(scope.sentence(), mark - 1);
  }

  /** Whether the clause before the comma is the verb's content by the tree. */
  private boolean isSaidBefore(Scope scope, int border, int verb, Cue cue) {
    Sentence sentence = scope.sentence();
    if (!cue.takes(Complement.THAT) || hasComplementBehind(sentence, verb)) {
      return false;
    }
    boolean quoted = Syntax.quotedAs(sentence, verb) >= 0;
    if ((quoted || isLast(scope, verb)) && hasTense(scope, border)) {
      return true;
    }
    boolean below = sentence.children(verb, "ccomp").anyMatch(c -> c < border && c >= scope.low());
    if (below) {
      return true;
    }
    int head = sentence.head(verb);
    boolean above =
        head >= scope.low()
            && head < border
            && (sentence.isRelation(verb, "parataxis")
                || sentence.isRelation(verb, "dep")
                || sentence.isRelation(verb, "advcl")
                || sentence.isRelation(verb, "ccomp"));
    boolean predicate =
        above
            && (Syntax.isFinite(sentence, head)
                || sentence.child(head, "cop") >= 0
                || sentence.child(head, "nsubj") >= 0);
    return predicate && !sentence.tag(verb).equals("VBG") && ownSubject(sentence, verb);
  }

  /** Whether the cue, with its subject, closes the sentence. */
  private boolean isLast(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    int subject = sentence.child(verb, "nsubj");
    if (subject < 0) {
      subject = inverted(scope, verb).orElse(Sentence.NONE);
    }
    int last = Math.max(verb, subject < 0 ? verb : Syntax.rightEdge(sentence, subject));
    return subject >= 0
        && (last >= scope.high()
            || sentence.word(last + 1).matches("[.;,]")
            || contents.isCircumstance(sentence, last + 1)
            || last + 2 <= scope.high()
                && sentence.tag(last + 1).equals("IN")
                && contents.isCircumstance(sentence, last + 2));
  }

  private static boolean hasTense(Scope scope, int border) {
    for (int i = scope.low(); i < border; i++) {
      if (scope.sentence().tag(i).matches("VBD|VBZ|VBP|MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean ownSubject(Sentence sentence, int verb) {
    return sentence.child(verb, "nsubj") >= 0;
  }

  private static boolean hasComplementBehind(Sentence sentence, int verb) {
    return sentence.children(verb, "ccomp").anyMatch(c -> c > verb)
        || Syntax.is(sentence, verb + 1, "that");
  }

  private Optional<Range> after(Scope scope, int end, int verb, Cue cue, boolean interrupted) {
    Sentence sentence = scope.sentence();
    int next = end + 1;
    while (next <= scope.high() && sentence.word(next).matches("[,:]")) {
      next++;
    }
    if (next > scope.high()) {
      return Optional.empty();
    }
    if (scope.opensQuotation(next) && cue.takes(Complement.QUOTE)) {
      boolean object = !cue.takes(Complement.WHOM) && hasObject(sentence, verb, end);
      boolean judged = object && next == end + 1 && !interrupted;
      return judged ? Optional.empty() : fullQuotation(scope, end, next, verb, interrupted);
    }
    boolean comma = next == end + 2 && Syntax.is(sentence, end + 1, ",");
    if (interrupted && comma && goesOn(scope, next, verb)) {
      return contents.trim(scope, next, scope.high());
    }
    return Optional.empty();
  }

  /** A quotation right behind the cue that is a clause of its own, not a part of one. */
  private Optional<Range> fullQuotation(
      Scope scope, int end, int opening, int verb, boolean interrupted) {
    Sentence sentence = scope.sentence();
    int close = opening;
    while (close < scope.high()
        && scope.quotationAt(close + 1).equals(scope.quotationAt(opening))) {
      close++;
    }
    boolean punctuated = opening > end + 1;
    boolean goesOn =
        close < scope.high()
            && !Syntax.isPunctuation(sentence, close + 1)
            && !Syntax.isPunctuation(sentence, Math.max(opening, close - 1))
            && !Syntax.is(sentence, close + 1, "and");
    boolean thatBefore =
        Stream.of("that", "of", "a", "the").anyMatch(w -> Syntax.is(sentence, end, w));
    if (thatBefore
        || goesOn && !punctuated
        || !punctuated && end != verb && !interrupted && !isTail(sentence, end, verb)) {
      return Optional.empty();
    }
    return contents.trim(scope, opening, close);
  }

  /** Whether the verb has an object before the quotation: <i>called the law "a gift"</i>. */
  private static boolean hasObject(Sentence sentence, int verb, int end) {
    return java.util.stream.IntStream.rangeClosed(verb + 1, end)
            .anyMatch(token -> Syntax.isNoun(sentence, token) || sentence.tag(token).equals("PRP"))
        && sentence.child(verb, "obj") > verb;
  }

  private static boolean isTail(Sentence sentence, int end, int verb) {
    return Syntax.isBelow(sentence, end, verb)
        && !sentence.isRelation(end, "mark")
        && sentence.tag(end).matches("NN.*|RB|PRP|CD");
  }

  /** Whether what follows the interruption goes on with the content. */
  private static boolean goesOn(Scope scope, int next, int verb) {
    Sentence sentence = scope.sentence();
    int top = next;
    int steps = 0;
    while (sentence.head(top) >= 0 && sentence.head(top) != verb && steps++ < sentence.size()) {
      top = sentence.head(top);
    }
    boolean own = sentence.head(top) == verb && top > verb;
    return !own && !sentence.tag(next).matches("VBG|CC") && !Syntax.is(sentence, next, "who");
  }
}
