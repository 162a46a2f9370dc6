package org.annals.statement;

import java.util.Set;

/**
 * One entry of the table of cues: a word that attributes something to someone.
 *
 * @param lemma of the word; a verb's particle or a fixed phrase's other words behind it
 * @param part its part of speech
 * @param takes what may be its content
 * @param prepositions those that may introduce its content: <i>warned of</i>
 * @param expresses what it says of the speaker's attitude
 */
record Cue(
    String lemma, Part part, Set<Complement> takes, Set<String> prepositions, Expresses expresses) {

  /** Parts of speech. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    PREPOSITION
  }

  /** Attitudes. */
  enum Expresses {
    SAYING,
    ASKING,
    BELIEF,
    WISH,
    PLAN,
    PROMISE,
    FEAR,
    DENIAL,
    APPROVAL,
    DISAPPROVAL,
    FINDING,
    EVIDENCE
  }

  Cue {
    takes = Set.copyOf(takes);
    prepositions = Set.copyOf(prepositions);
  }

  boolean takes(Complement complement) {
    return takes.contains(complement);
  }
}
