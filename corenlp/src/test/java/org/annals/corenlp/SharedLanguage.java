package org.annals.corenlp;

/** The engine, loaded once for all tests. */
public final class SharedLanguage {

  private static final CoreNlpLanguage LANGUAGE = CoreNlpLanguage.load();

  private SharedLanguage() {}

  public static CoreNlpLanguage get() {
    return LANGUAGE;
  }
}
