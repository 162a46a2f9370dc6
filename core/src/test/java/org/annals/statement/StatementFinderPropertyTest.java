package org.annals.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.annals.actor.Actors;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.resource.Resources;
import org.annals.text.Span;
import org.annals.text.Text;

/** Whatever tags and trees an engine gives, statements lie in the text and nothing is thrown. */
class StatementFinderPropertyTest {

  private static final StatementFinder FINDER = StatementFinder.load(Resources.builtIn());
  private static final String[] WORDS = {
    "said",
    "told",
    "claims",
    "that",
    "to",
    "whether",
    "according",
    "in",
    "statement",
    "she",
    "who",
    "Ana",
    "minister",
    "“",
    "”",
    "\"",
    "'",
    ",",
    ".",
    ":",
    "and",
    "by",
    "was",
    "adding",
    "😀",
    "PARIS",
    "(",
    ")",
    "–",
    "fears",
    "for",
    "afraid",
    "call",
    "on",
    "expected"
  };
  private static final String[] TAGS = {
    "VBD", "VBN", "VBG", "VB", "NN", "NNP", "PRP", "IN", "TO", ",", "WP", "JJ", "DT", "RB", "CC"
  };
  private static final String[] RELATIONS = {
    "nsubj",
    "nsubj:pass",
    "obj",
    "obl",
    "ccomp",
    "xcomp",
    "acl",
    "acl:relcl",
    "advcl",
    "mark",
    "case",
    "aux",
    "aux:pass",
    "cop",
    "conj",
    "cc",
    "punct",
    "dep",
    "parataxis",
    "nmod:poss",
    "amod"
  };

  @Property(tries = 2000)
  void survivesAnyAnalysis(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder string = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    int offset = 0;
    for (int i = 0; i < 3; i++) {
      Sentence sentence = sentence(random, i, offset, string);
      sentences.add(sentence);
      offset = sentence.span().end() + 1;
      string.append(random.nextBoolean() ? '\n' : ' ');
    }
    Text text = Text.of(string.toString());
    AnalyzedText analyzed = new AnalyzedText(sentences, List.of());
    for (Statement statement : FINDER.find(text, analyzed, new Actors(List.of()))) {
      assertThat(statement.content()).isNotEmpty();
      for (List<Span> role : List.of(statement.source(), statement.cue(), statement.content())) {
        role.forEach(span -> assertThat(text.slice(span)).isNotBlank());
      }
    }
  }

  private static Sentence sentence(Random random, int index, int begin, StringBuilder string) {
    int size = 1 + random.nextInt(25);
    Span[] spans = new Span[size];
    String[] words = new String[size];
    String[] tags = new String[size];
    String[] entities = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    int offset = begin;
    int root = random.nextInt(size);
    for (int i = 0; i < size; i++) {
      words[i] = WORDS[random.nextInt(WORDS.length)];
      int length = words[i].codePointCount(0, words[i].length());
      spans[i] = new Span(offset, offset + length);
      offset += length + (i + 1 < size ? 1 : 0);
      string.append(words[i]).append(i + 1 < size ? " " : "");
      tags[i] = TAGS[random.nextInt(TAGS.length)];
      entities[i] = random.nextInt(5) == 0 ? "PERSON" : "O";
      heads[i] = i == root ? Sentence.NONE : i < root ? i + 1 : i - 1 - random.nextInt(i - root);
      relations[i] = i == root ? "root" : RELATIONS[random.nextInt(RELATIONS.length)];
    }
    return new Sentence(index, spans, words, words, tags, entities, heads, relations);
  }
}
