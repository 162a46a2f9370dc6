package org.annals.actor;

import org.annals.actor.Organizations.Organization;
import org.annals.language.Sentence;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that names someone, before it is known whom.
 *
 * @param first first token
 * @param last last token
 * @param head the token that stands for it in the tree
 * @param text its characters, white space made one blank
 * @param nation of a state, seat, capital or people
 * @param body of an organization that the table knows
 * @param phrase of a nominal
 */
record Mark(
    Sentence sentence,
    int first,
    int last,
    int head,
    Type type,
    String text,
    @Nullable Nation nation,
    @Nullable Organization body,
    @Nullable NounPhrase phrase) {

  /** What it looks like. */
  enum Type {
    PERSON,
    ORGANIZATION,
    /** A country's name, or a demonym that stands for the state. */
    STATE,
    /** What stands for a government: the Kremlin. */
    SEAT,
    /** A city that may stand for a government or for itself. */
    CAPITAL,
    /** Any other place. */
    PLACE,
    /** A noun for a people: Russians. */
    PEOPLE,
    NOMINAL,
    PRONOUN
  }

  Span span() {
    return sentence.span(first, last);
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  Mention.Form form() {
    return switch (type) {
      case NOMINAL -> Mention.Form.NOMINAL;
      case PRONOUN -> Mention.Form.PRONOUN;
      case PERSON, ORGANIZATION, STATE, SEAT, CAPITAL, PLACE, PEOPLE -> Mention.Form.NAME;
    };
  }

  Mention mention() {
    return new Mention(span(), sentence.index(), head, form());
  }

  Mark withType(Type other) {
    return new Mark(sentence, first, last, head, other, text, nation, body, phrase);
  }
}
