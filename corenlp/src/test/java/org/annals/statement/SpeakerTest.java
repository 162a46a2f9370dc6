package org.annals.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.annals.actor.Actor;
import org.annals.actor.ActorFinder;
import org.annals.actor.Actors;
import org.annals.corenlp.SharedLanguage;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a statement is given to, with the actors of its text. */
class SpeakerTest {

  private static final ActorFinder ACTORS = ActorFinder.load(Resources.builtIn());
  private static final StatementFinder STATEMENTS = StatementFinder.load(Resources.builtIn());

  /** The name of the last statement's speaker. */
  private static Optional<String> last(String string) {
    Text text = Text.of(string);
    AnalyzedText analyzed = SharedLanguage.get().analyze(text, List.of(text.span()));
    Actors actors = ACTORS.find(text, analyzed, null);
    List<Statement> found = STATEMENTS.find(text, analyzed, actors);
    String speaker = found.get(found.size() - 1).speaker();
    return actors.list().stream()
        .filter(actor -> actor.id().equals(speaker))
        .map(Actor::name)
        .findFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not all teachers said that the school was safe.",
        "No minister said that the school was safe.",
        "Few soldiers believed that the war would end."
      })
  void nobodySpeaksWhereTheSourceDeniesIt(String text) {
    assertThat(last(text)).isEmpty();
  }

  @Test
  void aPartyIsItsOwnSpeaker() {
    assertThat(last("The teachers said that the school was safe.")).contains("The teachers");
  }
}
