package org.annals.statement;

import java.util.Locale;
import java.util.Optional;

/** What a cue takes as its content, besides phrases with a preposition of its own. */
enum Complement {
  /** Words in quotation marks beside it, in either order: <i>"Go," she said</i>. */
  QUOTE("quote"),
  /** A finite clause, with <i>that</i> or without: <i>she said it was late</i>. */
  THAT("that"),
  /** An indirect question: <i>she asked whether it was late</i>. */
  WHETHER("whether"),
  /** What its own subject is to do: <i>she vowed to stay</i>. */
  TO("to"),
  /** What someone is told to do, who is addressed: <i>she urged them to stay</i>. */
  WHOM_TO("whom to"),
  /** What is to happen, the one who does it being part of it: <i>she wants them to stay</i>. */
  WHAT_TO("what to"),
  /** A form in -ing: <i>she denied knowing him</i>. */
  GERUND("gerund"),
  /** A noun phrase and what belongs to it: <i>she condemned him as a traitor</i>. */
  OBJECT("object"),
  /** A noun phrase that names no person: <i>dismissed the claims</i>, not <i>the workers</i>. */
  THING("thing"),
  /** A noun phrase and what it is said to be: <i>she called him a traitor</i>. */
  NAMED("named"),
  /** Someone addressed, who is part of the cue: <i>she told reporters</i>. */
  WHOM("whom");

  private final String word;

  Complement(String word) {
    this.word = word;
  }

  static Optional<Complement> of(String word) {
    for (Complement complement : values()) {
      if (complement.word.equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(complement);
      }
    }
    return Optional.empty();
  }
}
