package org.annals.statement;

import java.util.Optional;
import org.annals.language.Sentence;

/** Finds the noun phrase that names who. */
final class Sources {

  private final CueLexicon lexicon;

  Sources(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tokens of the phrase with the given head, on its side of the cue. */
  Range phrase(Scope scope, int head, int cue) {
    Sentence sentence = scope.sentence();
    int first = head;
    int last = head;
    if (Syntax.isRelativePronoun(sentence, head)) {
      return new Range(head, head);
    }
    boolean[] below = new boolean[sentence.size()];
    for (int token : sentence.subtree(head)) {
      below[token] = true;
    }
    while (first > scope.low()
        && below[first - 1]
        && first - 1 != cue
        && !isForeign(sentence, first - 1, head)) {
      first--;
    }
    while (last < scope.high()
        && below[last + 1]
        && last + 1 != cue
        && !leaves(sentence, last + 1)) {
      last++;
    }
    if (first > cue) {
      last = throughNames(scope, last);
    }
    if (last < cue) {
      last = throughApposition(sentence, first, last, cue);
    }
    return trim(scope, behindDateline(sentence, first, head), last, head);
  }

  /** Behind the cue appositions go on to the end if no verb follows: <i>said X, a Y in Z</i>. */
  private int throughNames(Scope scope, int last) {
    Sentence sentence = scope.sentence();
    int comma = last + 1;
    boolean apposition =
        comma < scope.high()
            && Syntax.is(sentence, comma, ",")
            && sentence.tag(comma + 1).matches("NNP|DT")
            && !lexicon.isIn("time", sentence.lemma(comma + 1));
    for (int i = comma + 1; apposition && i <= scope.high(); i++) {
      apposition = !sentence.tag(i).matches("V.*|MD|CC") && scope.quotationAt(i).isEmpty();
    }
    return apposition ? scope.high() : last;
  }

  /** What parsers hang on a name though it belongs to the verb: an occasion, another verb. */
  private boolean leaves(Sentence sentence, int token) {
    boolean comma = Syntax.is(sentence, token, ",");
    if (comma && token + 1 < sentence.size() && sentence.tag(token + 1).equals("VBG")) {
      return true;
    }
    int phrase = sentence.head(token);
    return Syntax.isPunctuation(sentence, token - 1)
        && sentence.isRelation(token, "case")
        && phrase > token
        && lexicon.isIn("occasion", sentence.lemma(phrase));
  }

  /** Whether what stands before a noun is a clause of its own that the parser joined to it. */
  private static boolean isForeign(Sentence sentence, int token, int head) {
    int top = token;
    for (int steps = 0; sentence.head(top) != head && steps < sentence.size(); steps++) {
      top = sentence.head(top);
      if (top < 0) {
        return true;
      }
    }
    return sentence.relation(top).matches("nsubj.*|cop|cc|conj|parataxis|mark|aux.*|advcl|obl.*");
  }

  /** The first token behind a dateline: <i>PARIS (AP) – Officials</i>. */
  private static int behindDateline(Sentence sentence, int first, int head) {
    String word = sentence.word(first);
    boolean capitals = word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase);
    if (first > 0 || !capitals) {
      return first;
    }
    int behind = first;
    for (int i = first + 1; i < Math.min(head, first + 10); i++) {
      if (sentence.word(i).matches("[-–—)]+|--")) {
        behind = i + 1;
      }
    }
    return behind;
  }

  /** An apposition that the parser broke off goes on to the comma before the cue. */
  private static int throughApposition(Sentence sentence, int first, int last, int cue) {
    int comma = cue;
    while (comma > last + 1 && !Syntax.is(sentence, comma, ",")) {
      comma--;
    }
    boolean near = comma > last + 1 && comma - last <= 5 && cue - comma <= 3;
    for (int i = last + 1; near && i < comma; i++) {
      near = !Syntax.isPunctuation(sentence, i) && !Syntax.is(sentence, i, "and");
    }
    boolean open = false;
    for (int i = first; near && i < last; i++) {
      open |= Syntax.is(sentence, i, ",");
    }
    return near && open ? comma - 1 : last;
  }

  private static Range trim(Scope scope, int from, int to, int head) {
    Sentence sentence = scope.sentence();
    int first = from;
    int last = to;
    while (last > head && isLoose(sentence, last)) {
      last--;
    }
    while (first < head && isLoose(sentence, first)) {
      first++;
    }
    return new Range(first, last);
  }

  private static boolean isLoose(Sentence sentence, int token) {
    return Syntax.isPunctuation(sentence, token) && !")]\"".contains(sentence.word(token))
        || sentence.isRelation(token, "cc");
  }

  /** Who does what a passive says: the phrase with <i>by</i>. */
  static int agent(Sentence sentence, int verb) {
    return sentence
        .children(verb, "obl")
        .filter(token -> Syntax.preposition(sentence, token).equals("by"))
        .findFirst()
        .orElse(Sentence.NONE);
  }

  /** The subject's head, if it is in the cue's reach and can be a speaker. */
  Optional<Integer> subject(Scope scope, int verb) {
    Sentence sentence = scope.sentence();
    int subject = Subjects.of(sentence, verb);
    if (subject < 0 || !scope.reaches(subject) || scope.quotationAt(subject).isPresent()) {
      return Optional.empty();
    }
    boolean nominal =
        Syntax.isNoun(sentence, subject)
            || sentence.tag(subject).startsWith("PRP")
            || sentence.tag(subject).startsWith("W")
            || sentence.tag(subject).startsWith("DT")
            || sentence.tag(subject).startsWith("CD")
            || sentence.tag(subject).startsWith("JJ")
            || !sentence.entity(subject).equals("O");
    return nominal ? Optional.of(subject) : Optional.empty();
  }
}
