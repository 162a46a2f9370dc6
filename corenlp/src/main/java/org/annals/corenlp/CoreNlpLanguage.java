package org.annals.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.annals.language.AnalyzedText;
import org.annals.language.Language;
import org.annals.language.Sentence;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * English by Stanford CoreNLP: tokenizer, left-3-words tagger, lemmas, the three-class recogniser
 * of names and the neural dependency parser (Chen and Manning, EMNLP 2014).
 *
 * <p>Safe for use by many threads. CoreNLP folds case by the JVM's default locale: where that is
 * one with letters of its own (Turkish, Azeri, Lithuanian), a program sets {@code Locale.ROOT} as
 * its default first, as the command line does, if its names are to be found as elsewhere.
 */
public final class CoreNlpLanguage implements Language {

  private static final String NAME = "CoreNLP 4.5.10";

  private final Models models;

  private CoreNlpLanguage(Models models) {
    this.models = models;
  }

  /**
   * Loads the models from the class path, in parallel; takes some seconds.
   *
   * @throws java.io.UncheckedIOException if a model is missing or broken
   */
  public static CoreNlpLanguage load() {
    RedwoodConfiguration.empty().apply();
    return new CoreNlpLanguage(Models.load());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public AnalyzedText analyze(Text text, List<Span> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    for (Span block : blocks) {
      int offset = text.charIndex(block.begin());
      for (List<CoreLabel> tokens : tokenizer.sentences(text.slice(block))) {
        if (tokens.size() > LongSentences.LIMIT) {
          notes.add(String.format(Locale.ROOT, "a sentence of %,d words was split", tokens.size()));
        }
        for (List<CoreLabel> run : LongSentences.cut(tokens, CoreLabel::word)) {
          sentences.add(sentence(sentences.size(), run, text, offset));
        }
      }
    }
    return new AnalyzedText(sentences, notes);
  }

  private Sentence sentence(int index, List<CoreLabel> tokens, Text text, int offset) {
    models.tagger().tagCoreLabels(tokens);
    Morphology morphology = new Morphology();
    int size = tokens.size();
    Span[] spans = new Span[size];
    String[] words = new String[size];
    String[] lemmas = new String[size];
    String[] tags = new String[size];
    for (int i = 0; i < size; i++) {
      CoreLabel token = tokens.get(i);
      token.setIndex(i + 1);
      spans[i] = text.spanOfChars(offset + token.beginPosition(), offset + token.endPosition());
      words[i] = token.word();
      tags[i] = token.tag();
      lemmas[i] = morphology.lemma(words[i], tags[i]);
    }
    int[] heads = new int[size];
    String[] relations = new String[size];
    parse(tokens, heads, relations);
    return new Sentence(index, spans, words, lemmas, tags, entities(tokens), heads, relations);
  }

  private String[] entities(List<CoreLabel> tokens) {
    List<CoreLabel> labelled = models.recogniser().classifySentence(tokens);
    return labelled.stream().map(token -> token.get(AnswerAnnotation.class)).toArray(String[]::new);
  }

  private void parse(List<CoreLabel> tokens, int[] heads, String[] relations) {
    Arrays.fill(heads, Sentence.NONE);
    Arrays.fill(relations, "root");
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(TokensAnnotation.class, tokens);
    for (TypedDependency arc : models.parser().predict(sentence).typedDependencies()) {
      int token = arc.dep().index() - 1;
      heads[token] = arc.gov().index() - 1;
      relations[token] = heads[token] == Sentence.NONE ? "root" : arc.reln().toString();
    }
  }
}
