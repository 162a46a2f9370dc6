package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.annals.corenlp.SharedLanguage;
import org.annals.resource.Resources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every event, state and operator has an example, which is coded as the entry says, and a
 * counter-example, which is not.
 */
class LexiconExamplesTest {

  private final Resources resources = Resources.builtIn();
  private final Lexicon lexicon = Lexicon.load(resources);
  private final Coding coder = Coding.with(resources, SharedLanguage.get());

  @TestFactory
  Stream<DynamicTest> examples() {
    return lexicon.senses().stream()
        .filter(sense -> sense.kind() != Sense.Kind.LIGHT_VERB)
        .map(sense -> dynamicTest(sense.id(), () -> assertThat(faults(sense)).isEmpty()));
  }

  private List<String> faults(Sense sense) {
    return ExampleCheck.faults(sense, coder);
  }
}
