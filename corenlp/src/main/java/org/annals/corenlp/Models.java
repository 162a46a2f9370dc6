package org.annals.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The three models of the engine, each safe for use by many threads.
 *
 * @param tagger part-of-speech tags of the Penn Treebank
 * @param recogniser names of persons, organizations and locations
 * @param parser basic Universal Dependencies
 */
record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> recogniser, DependencyParser parser) {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String RECOGNISER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /**
   * Loads all models from the class path, in parallel.
   *
   * @throws UncheckedIOException if one is missing or broken
   */
  static Models load() {
    var tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
    var recogniser = CompletableFuture.supplyAsync(Models::loadRecogniser);
    var parser = CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(PARSER));
    try {
      return new Models(tagger.join(), recogniser.join(), parser.join());
    } catch (CompletionException failed) {
      throw new UncheckedIOException(
          new IOException("a model of CoreNLP could not be loaded: " + failed.getCause(), failed));
    }
  }

  private static CRFClassifier<CoreLabel> loadRecogniser() {
    // The recogniser would learn the words in small letters that it meets, and so answer by what it
    // was given before.
    Properties noLearning = new Properties();
    noLearning.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(RECOGNISER, noLearning);
    } catch (IOException | ClassNotFoundException failed) {
      throw new CompletionException(failed);
    }
  }
}
