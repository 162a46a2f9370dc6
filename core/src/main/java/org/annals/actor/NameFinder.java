package org.annals.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annals.actor.Organizations.Organization;
import org.annals.language.Sentence;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds what names someone in a sentence: names that the tables know, the engine's names, mended,
 * and names that only a title before them gives away.
 */
final class NameFinder {

  private static final int LONGEST = 8;
  private static final String NOTHING = "O";

  private final ActorTables tables;
  private final Text text;

  NameFinder(ActorTables tables, Text text) {
    this.tables = tables;
    this.text = text;
  }

  /** Disjoint, in text order. */
  List<Mark> find(Sentence sentence) {
    List<Mark> marks = new ArrayList<>();
    boolean[] taken = new boolean[sentence.size()];
    known(sentence, marks, taken);
    recognized(sentence, marks, taken);
    titled(sentence, marks, taken);
    marks.sort(Comparator.comparingInt(Mark::first));
    return marks;
  }

  private void known(Sentence sentence, List<Mark> marks, boolean[] taken) {
    for (int first = 0; first < sentence.size(); first++) {
      if (taken[first] || sentence.tag(first).equals("DT") || !isName(sentence.word(first))) {
        continue;
      }
      int longest = Math.min(sentence.size(), first + LONGEST) - 1;
      for (int last = longest; last >= first; last--) {
        Optional<Mark> mark = known(sentence, first, last);
        if (mark.isPresent() && !isPartOfName(sentence, mark.get())) {
          take(mark.get(), marks, taken);
          break;
        }
      }
    }
  }

  private Optional<Mark> known(Sentence sentence, int first, int last) {
    String words = slice(sentence, first, last);
    Optional<Organization> body = tables.organizations().byName(words);
    if (body.isPresent() && sentence.tag(last).startsWith("N")) {
      return Optional.of(mark(sentence, first, last, Mark.Type.ORGANIZATION, null, body.get()));
    }
    return nation(Mark.Type.STATE, tables.nations().named(words), sentence, first, last)
        .or(() -> nation(Mark.Type.SEAT, tables.nations().seat(words), sentence, first, last))
        .or(
            () ->
                nation(Mark.Type.CAPITAL, tables.nations().capital(words), sentence, first, last));
  }

  private Optional<Mark> nation(
      Mark.Type type, Optional<Nation> nation, Sentence sentence, int first, int last) {
    return nation.map(found -> mark(sentence, first, last, type, found, null));
  }

  /** "George Washington", "the University of Jordan": the table's word is only part of a name. */
  private boolean isPartOfName(Sentence sentence, Mark mark) {
    String label = sentence.entity(mark.first());
    if (label.equals("LOCATION") || label.equals(NOTHING) || mark.last() - mark.first() > 1) {
      return false;
    }
    int first = mark.first();
    int last = mark.last();
    while (first > 0 && sentence.entity(first - 1).equals(label)) {
      first--;
    }
    while (last + 1 < sentence.size() && sentence.entity(last + 1).equals(label)) {
      last++;
    }
    boolean longer = first < mark.first() || last > mark.last();
    return longer
        && !(label.equals("ORGANIZATION") && isNominal(sentence, first, last))
        && !(mark.type() == Mark.Type.STATE
            && first == mark.first()
            && label.equals("ORGANIZATION")
            && tables.nouns().endingAt(sentence, last).isPresent());
  }

  /** The engine's names, mended. */
  private void recognized(Sentence sentence, List<Mark> marks, boolean[] taken) {
    int first = 0;
    while (first < sentence.size()) {
      String label = sentence.entity(first);
      if (taken[first] || label.equals(NOTHING)) {
        first++;
        continue;
      }
      int last = endOfName(sentence, first, taken);
      addRecognized(sentence, startOfName(sentence, first, taken), last, label, marks, taken);
      first = last + 1;
    }
  }

  private static int endOfName(Sentence sentence, int first, boolean[] taken) {
    int last = first;
    while (last + 1 < sentence.size() && !taken[last + 1] && continues(sentence, last)) {
      last++;
    }
    while (last > first && sentence.word(last).matches("\\W+")) {
      last--;
    }
    return last;
  }

  private static boolean continues(Sentence sentence, int last) {
    int next = last + 1;
    String label = sentence.entity(last);
    if (sentence.entity(next).equals(label)) {
      return true;
    }
    boolean closed = sentence.span(last).end() == sentence.span(next).begin();
    if (closed && sentence.word(next).equals("-")) {
      return next + 1 < sentence.size()
          && sentence.tag(next + 1).startsWith("NNP")
          && sentence.span(next).end() == sentence.span(next + 1).begin();
    }
    if (closed && sentence.word(last).equals("-")) {
      return sentence.tag(next).startsWith("NNP");
    }
    return label.equals("PERSON")
        && !sentence.entity(next).equals(NOTHING)
        && sentence.tag(next).equals("NNP");
  }

  /** Before "Sharaa" an "al-" that the engine left out. */
  private int startOfName(Sentence sentence, int first, boolean[] taken) {
    if (first >= 2
        && sentence.word(first - 1).equals("-")
        && !taken[first - 2]
        && tables.words().is("particle", sentence.word(first - 2))
        && sentence.span(first - 2).end() == sentence.span(first - 1).begin()) {
      return first - 2;
    }
    return first;
  }

  private void addRecognized(
      Sentence sentence, int start, int end, String label, List<Mark> marks, boolean[] taken) {
    int first = start;
    while (first < end && isTitleOrArticle(sentence, first, end)) {
      first++;
    }
    int last = end;
    if (sentence.tag(last).equals("POS") && last > first) {
      last--;
    }
    while (last > first && !sentence.word(last).matches("[\\p{Lu}\\p{N}\\p{Lo}].*")) {
      last--;
    }
    if (!isName(sentence.word(first)) && !sentence.word(last).matches("\\p{Lu}.*")) {
      return;
    }
    if (isNominal(sentence, first, last) || isDemonym(sentence, first, last)) {
      return;
    }
    take(mark(sentence, first, last, type(label), null, null), marks, taken);
  }

  private static Mark.Type type(String label) {
    return switch (label) {
      case "PERSON" -> Mark.Type.PERSON;
      case "ORGANIZATION" -> Mark.Type.ORGANIZATION;
      default -> Mark.Type.PLACE;
    };
  }

  private boolean isTitleOrArticle(Sentence sentence, int token, int last) {
    String word = sentence.word(token);
    if (sentence.tag(token).equals("DT")
        || tables.words().is("honorific-male", word)
        || tables.words().is("honorific-female", word)) {
      return true;
    }
    return sentence.entity(last).equals("PERSON")
        && !sentence.word(token + 1).equals("-")
        && (tables.words().is("honorific", word)
            || tables.nations().adjective(word).filter(Nation::state).isPresent()
            || isOfficeBefore(sentence, token));
  }

  private boolean isOfficeBefore(Sentence sentence, int token) {
    return tables
        .nouns()
        .endingAt(sentence, token)
        .filter(match -> match.noun().is(ActorNouns.Flag.OFFICE))
        .isPresent();
  }

  /** "the Russian Foreign Ministry": all its words are a nation's and a common noun's. */
  private boolean isNominal(Sentence sentence, int first, int last) {
    return tables
        .nouns()
        .endingAt(sentence, last)
        .filter(match -> match.first() <= first || isDemonym(sentence, first, match.first() - 1))
        .isPresent();
  }

  private boolean isDemonym(Sentence sentence, int first, int last) {
    String words = slice(sentence, first, last);
    return tables.nations().adjective(words).isPresent()
        || tables.nations().people(words).isPresent()
        || tables.nations().named(words).isPresent();
  }

  /** After a title: "President Mohamud", where the engine saw no name. */
  private void titled(Sentence sentence, List<Mark> marks, boolean[] taken) {
    for (int title = 0; title + 1 < sentence.size(); title++) {
      int first = title + 1;
      if (taken[title] || taken[first] || !givesNameAway(sentence, title)) {
        continue;
      }
      int last = title;
      while (last + 1 < sentence.size()
          && !taken[last + 1]
          && (sentence.tag(last + 1).equals("NNP") || isJoint(sentence, last + 1))) {
        last++;
      }
      if (last >= first
          && tables.nouns().endingAt(sentence, last).isEmpty()
          && !isDemonym(sentence, first, last)
          && isName(sentence.word(last))) {
        take(mark(sentence, first, last, Mark.Type.PERSON, null, null), marks, taken);
      }
    }
  }

  private static boolean isJoint(Sentence sentence, int token) {
    return sentence.word(token).equals("-")
        && token + 1 < sentence.size()
        && sentence.tag(token + 1).equals("NNP")
        && sentence.span(token).end() == sentence.span(token + 1).begin();
  }

  private boolean givesNameAway(Sentence sentence, int token) {
    String word = sentence.word(token);
    if (!word.matches("\\p{Lu}.*")) {
      return false;
    }
    return tables.words().is("honorific-male", word)
        || tables.words().is("honorific-female", word)
        || (isOfficeBefore(sentence, token) && sentence.tag(token).equals("NNP"));
  }

  private static boolean isName(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase) || word.matches("al|el|[\\p{Lo}].*");
  }

  private void take(Mark mark, List<Mark> marks, boolean[] taken) {
    for (int i = mark.first(); i <= mark.last(); i++) {
      if (taken[i]) {
        return;
      }
    }
    for (int i = mark.first(); i <= mark.last(); i++) {
      taken[i] = true;
    }
    marks.add(mark);
  }

  private Mark mark(
      Sentence sentence,
      int first,
      int last,
      Mark.Type type,
      @Nullable Nation nation,
      @Nullable Organization body) {
    return new Mark(
        sentence,
        first,
        last,
        Tokens.head(sentence, first, last),
        type,
        slice(sentence, first, last),
        nation,
        body,
        null);
  }

  private String slice(Sentence sentence, int first, int last) {
    return Tokens.slice(text, sentence, first, last);
  }
}
