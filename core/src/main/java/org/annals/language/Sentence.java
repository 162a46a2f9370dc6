package org.annals.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annals.text.Span;

/**
 * One analysed sentence: its tokens in parallel arrays, and the basic Universal Dependencies tree
 * over them.
 *
 * <p>Tokens are numbered from 0. Words are given as they stand in the text, but with quotation
 * marks and apostrophes straightened. Tags are Penn Treebank's, relations those of Universal
 * Dependencies v2 with subtypes ({@code nmod:poss}, {@code obl:tmod}), entity labels {@code
 * PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}. Instances are immutable.
 */
public final class Sentence {

  /** The head of the root. */
  public static final int NONE = -1;

  private final int index;
  private final Span span;
  private final Span[] tokens;
  private final String[] words;
  private final String[] lemmas;
  private final String[] tags;
  private final String[] entities;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;

  /**
   * Takes copies of the arrays, which are parallel: one entry a token.
   *
   * @param index the sentence's place among the text's sentences, from 0
   * @param tokens span of each token in the text
   * @param heads token number of each token's head, {@link #NONE} for a root
   * @throws IllegalArgumentException if the arrays differ in length or are empty, or if a head is
   *     no token
   */
  public Sentence(
      int index,
      Span[] tokens,
      String[] words,
      String[] lemmas,
      String[] tags,
      String[] entities,
      int[] heads,
      String[] relations) {
    int size = tokens.length;
    if (size == 0
        || words.length != size
        || lemmas.length != size
        || tags.length != size
        || entities.length != size
        || heads.length != size
        || relations.length != size) {
      throw new IllegalArgumentException("arrays of " + size + " tokens are empty or differ");
    }
    this.index = index;
    this.tokens = tokens.clone();
    this.words = words.clone();
    this.lemmas = lemmas.clone();
    this.tags = tags.clone();
    this.entities = entities.clone();
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.span = new Span(tokens[0].begin(), tokens[size - 1].end());
    this.children = childrenOf(heads);
  }

  private static int[][] childrenOf(int[] heads) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      lists.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == NONE) {
        continue;
      }
      if (heads[i] < 0 || heads[i] >= heads.length || heads[i] == i) {
        throw new IllegalArgumentException("token " + i + " has the head " + heads[i]);
      }
      lists.get(heads[i]).add(i);
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The sentence's place among the text's sentences, from 0. */
  public int index() {
    return index;
  }

  /** From the first token's first character to the last token's last. */
  public Span span() {
    return span;
  }

  /** Number of tokens; at least 1. */
  public int size() {
    return tokens.length;
  }

  public Span span(int token) {
    return tokens[token];
  }

  /** The span from one token to another, both included. */
  public Span span(int first, int last) {
    return tokens[first].cover(tokens[last]);
  }

  public String word(int token) {
    return words[token];
  }

  /** In lower case but for names. */
  public String lemma(int token) {
    return lemmas[token];
  }

  /** Penn Treebank tag. */
  public String tag(int token) {
    return tags[token];
  }

  /** {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}. */
  public String entity(int token) {
    return entities[token];
  }

  /** Token number of the head, or {@link #NONE}. */
  public int head(int token) {
    return heads[token];
  }

  /** Relation to the head; {@code root} for a root. */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether the relation is the given one or a subtype of it: {@code nmod:poss} is a nmod. */
  public boolean isRelation(int token, String relation) {
    String own = relations[token];
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /** The dependents of a token, in text order. */
  public IntStream children(int token) {
    return IntStream.of(children[token]);
  }

  /** The dependents of a token by a relation or its subtypes, in text order. */
  public IntStream children(int token, String relation) {
    return children(token).filter(child -> isRelation(child, relation));
  }

  /** The first dependent by a relation or its subtypes, or {@link #NONE}. */
  public int child(int token, String relation) {
    return children(token, relation).findFirst().orElse(NONE);
  }

  /** All tokens below a token and itself, in text order. */
  public int[] subtree(int token) {
    boolean[] below = new boolean[size()];
    mark(token, below);
    return IntStream.range(0, size()).filter(i -> below[i]).toArray();
  }

  private void mark(int token, boolean[] below) {
    if (below[token]) {
      return;
    }
    below[token] = true;
    for (int child : children[token]) {
      mark(child, below);
    }
  }

  /** The number of the token that the offset lies in, or {@link #NONE}. */
  public int tokenAt(int offset) {
    for (int i = 0; i < tokens.length; i++) {
      if (tokens[i].contains(offset)) {
        return i;
      }
    }
    return NONE;
  }

  /** One line a token: number, word, lemma, tag, entity, head, relation. For reading by eye. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      lines
          .append(i)
          .append('\t')
          .append(words[i])
          .append('\t')
          .append(lemmas[i])
          .append('\t')
          .append(tags[i])
          .append('\t')
          .append(entities[i])
          .append('\t')
          .append(heads[i])
          .append('\t')
          .append(relations[i])
          .append('\n');
    }
    return lines.toString();
  }
}
