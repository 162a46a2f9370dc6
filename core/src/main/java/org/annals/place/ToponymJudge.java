package org.annals.place;

import java.util.Set;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells by its surroundings whether a name that a place bears is meant as the place's. */
final class ToponymJudge {

  private static final String LOCATION = "LOCATION";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String PERSON = "PERSON";

  /** States of federations and what else every reader knows. */
  private static final double KNOWN_ANYWHERE = 6.8;

  private static final double KNOWN_WELL = 5.7;

  private final Gazetteer gazetteer;
  private final Cues cues;

  ToponymJudge(Gazetteer gazetteer, Cues cues) {
    this.gazetteer = gazetteer;
    this.cues = cues;
  }

  /**
   * @param known names that are places' elsewhere in the report, beyond doubt
   */
  boolean accepts(
      Sentence sentence,
      Toponym toponym,
      @Nullable Toponym previous,
      Persons persons,
      Set<String> known) {
    int first = toponym.first();
    int last = toponym.last();
    if (first == last && isOtherWord(sentence, first)) {
      return false;
    }
    if (toponym.match() == Toponym.Match.ABBREVIATION) {
      return true;
    }
    if (cues.isOtherBehind(sentence, last)
        || cues.isTitleBefore(sentence, first)
        || persons.isPerson(sentence, toponym)) {
      return false;
    }
    double weight = toponym.candidates().get(0).importance();
    boolean locative =
        isLocative(sentence, toponym, previous)
            || (known.contains(toponym.name()) && !persons.isSurname(toponym.name()));
    if (has(sentence, first, last, PERSON)) {
      return !borders(sentence, first, last, PERSON)
          && (isHome(sentence, first)
              || (locative && (weight >= KNOWN_WELL || known.contains(toponym.name()))));
    }
    if (borders(sentence, first, last, PERSON) && !has(sentence, first, last, LOCATION)) {
      return false;
    }
    if (has(sentence, first, last, LOCATION)) {
      return true;
    }
    if (has(sentence, first, last, ORGANIZATION)) {
      return borders(sentence, first, last, ORGANIZATION)
          ? isOfInstitution(sentence, first, last)
          : (weight >= KNOWN_WELL && !isSeat(toponym)) || locative;
    }
    return unlabelled(sentence, toponym, weight, locative, persons);
  }

  /** Whether the organization whose name holds the place's is one of the place: its police. */
  private boolean isOfInstitution(Sentence sentence, int first, int last) {
    for (int i = last + 1; i < sentence.size() && isOrganization(sentence, i); i++) {
      if (cues.isInstitution(sentence.word(i))) {
        return true;
      }
    }
    for (int i = first - 1; i >= 0 && isOrganization(sentence, i); i--) {
      if (cues.isInstitution(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrganization(Sentence sentence, int token) {
    return ORGANIZATION.equals(sentence.entity(token));
  }

  /** What is often named for those who work in it. */
  private boolean isSeat(Toponym toponym) {
    return toponym.candidates().get(0).kind() == PlaceKind.FACILITY
        && gazetteer.isSeat(toponym.name());
  }

  /** US, whose tag may be a pronoun's. */
  private static boolean isShoutedCountry(Toponym toponym) {
    return Words.isShouted(toponym.name())
        && toponym.candidates().get(0).kind() == PlaceKind.COUNTRY;
  }

  private boolean unlabelled(
      Sentence sentence, Toponym toponym, double weight, boolean locative, Persons persons) {
    int first = toponym.first();
    int last = toponym.last();
    boolean proper = sentence.tag(last).startsWith("NNP") || isShoutedCountry(toponym);
    if (!proper || persons.isSurname(sentence.word(last)) && !locative) {
      return false;
    }
    if (weight >= KNOWN_ANYWHERE && !isSeat(toponym)) {
      return true;
    }
    return locative && !continues(sentence, first, last);
  }

  /** Adjectives and the names of peoples are no places, nor are short words in small letters. */
  private boolean isOtherWord(Sentence sentence, int token) {
    String word = sentence.word(token);
    if (gazetteer.demonym(word) != null && !gazetteer.isCountry(word)) {
      return true;
    }
    boolean location = LOCATION.equals(sentence.entity(token));
    return word.length() == 1 || (word.length() == 2 && !location && !Words.isShouted(word));
  }

  /** Whether words around a name, or a list of places that it continues, say that it is one. */
  private boolean isLocative(Sentence sentence, Toponym toponym, @Nullable Toponym previous) {
    int first = toponym.first();
    return cues.isLocativeBefore(sentence, first)
        || cues.isNounBehind(sentence, toponym.last())
        || cues.isNounBefore(sentence, first)
        || (previous != null && isListed(sentence, previous.last(), first))
        || isBeforeListed(sentence, toponym.last())
        || isHome(sentence, first);
  }

  /** Whether a list goes on with what the engine takes for a location: X, Orsk and Omsk. */
  private static boolean isBeforeListed(Sentence sentence, int last) {
    return last + 2 < sentence.size()
        && (",".equals(sentence.word(last + 1)) || "and".equals(sentence.word(last + 1)))
        && LOCATION.equals(sentence.entity(last + 2));
  }

  /** Where someone is from, behind name and age: , 40, of Orsk. */
  private static boolean isHome(Sentence sentence, int first) {
    return first >= 2
        && "of".equals(sentence.word(first - 1))
        && ",".equals(sentence.word(first - 2));
  }

  private static boolean isListed(Sentence sentence, int last, int first) {
    if (first - last > 3) {
      return false;
    }
    for (int i = last + 1; i < first; i++) {
      String word = sentence.word(i);
      if (!",".equals(word) && !"and".equals(word) && !"or".equals(word)) {
        return false;
      }
    }
    return first > last + 1;
  }

  /** Whether the name is but a part of a longer one in capitals. */
  private static boolean continues(Sentence sentence, int first, int last) {
    return (last + 1 < sentence.size() && isProper(sentence, last + 1))
        || (first > 0 && isProper(sentence, first - 1));
  }

  private static boolean isProper(Sentence sentence, int token) {
    return sentence.tag(token).startsWith("NNP") && Words.isCapitalized(sentence.word(token));
  }

  private static boolean has(Sentence sentence, int first, int last, String label) {
    for (int i = first; i <= last; i++) {
      if (label.equals(sentence.entity(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean borders(Sentence sentence, int first, int last, String label) {
    return (first > 0 && label.equals(sentence.entity(first - 1)))
        || (last + 1 < sentence.size() && label.equals(sentence.entity(last + 1)));
  }

  /** Whether a name that the engine took for a location may be kept though nobody knows it. */
  boolean mayBeUnknown(Sentence sentence, int first, int last) {
    if (first == last && gazetteer.demonym(sentence.word(first)) != null) {
      return false;
    }
    return Words.isCapitalized(sentence.word(last)) || Words.mayBeginName(sentence, first);
  }
}
