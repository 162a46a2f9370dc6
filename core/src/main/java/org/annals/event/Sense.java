package org.annals.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the lexicon: a predicate with its type and its frame.
 *
 * @param id unique in the lexicon
 * @param order place in the lexicon; of equals the earlier one counts
 * @param kind what the entry makes of its predicate
 * @param type PLOVER's; null for happenings without one, operators and states
 * @param state kind of state; null for events and operators
 * @param words lemmas of the predicate by word class; a phrase is a list of several
 * @param particle a verb's particle; null for none
 * @param actor slots that fill the role, in order of preference (a state's holder)
 * @param recipient likewise (a state's subject)
 * @param object likewise
 * @param reciprocal whether all parties are both actors and recipients
 * @param needs conditions that all must hold
 * @param mode PLOVER's; null for none
 * @param contexts PLOVER's
 * @param content slots that hold the embedded events
 * @param inner what becomes of them; null where there is no content
 * @param status of the event itself where it is not to be read from the sentence; null else
 * @param place prepositions that lead to the place of the act, in order of preference
 * @param figure what the number in the object counts; null for nothing
 * @param ended of a state: whether the entry says that it is over
 * @param example the entry's own test; null for light verbs
 */
record Sense(
    String id,
    int order,
    Kind kind,
    @Nullable EventType type,
    @Nullable StateKind state,
    Map<WordClass, List<List<String>>> words,
    @Nullable String particle,
    List<Slot> actor,
    List<Slot> recipient,
    List<Slot> object,
    boolean reciprocal,
    List<Condition> needs,
    @Nullable String mode,
    List<String> contexts,
    List<Slot> content,
    @Nullable Effect inner,
    @Nullable Status status,
    List<Slot> place,
    @Nullable Counted figure,
    boolean ended,
    @Nullable Example example) {

  /** What an entry makes of its predicate. */
  enum Kind {
    EVENT,
    STATE,
    OPERATOR,
    LIGHT_VERB
  }

  /**
   * What is counted where.
   *
   * @param what {@code killed}, {@code troops} …
   * @param slot the slot whose number it is
   */
  record Counted(String what, Slot slot) {}

  /**
   * The entry's own test.
   *
   * @param sentence one that must yield it
   * @param coding what it must be coded as
   * @param counter one with the same words that must not yield it; null for none
   */
  record Example(String sentence, Map<String, Object> coding, @Nullable String counter) {}

  /**
   * How closely the entry describes its sentence: its conditions, of which those that ask for
   * certain words weigh most, as does a particle.
   */
  int specificity() {
    int sum = particle == null ? 0 : LEXICAL;
    for (Condition need : needs) {
      sum += need.isLexical() ? LEXICAL : need.isOpen() ? OPEN : KIND;
    }
    return sum;
  }

  private static final int LEXICAL = 25;
  private static final int KIND = 11;
  private static final int OPEN = 10;
}
