package org.annals.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

  private static final String GOOD =
      """
      - id: own.nod
        verb: nod
        actor: subject
        needs: {to: actor}
        example: Kenya nodded to Uganda.
      """;

  @TempDir Path own;

  private Lexicon with(String file, String entries) throws IOException {
    Files.createDirectories(own.resolve("event"));
    Files.writeString(own.resolve("event").resolve(file), entries);
    return Lexicon.load(Resources.with(own));
  }

  private void fails(String entries, String... parts) {
    assertThatThrownBy(() -> with("consult.yaml", entries))
        .isInstanceOf(ResourceException.class)
        .hasMessageContainingAll("consult.yaml", String.join("", parts));
  }

  @Test
  void everyTypeHasSensesOfItsOwn() {
    Lexicon lexicon = Lexicon.load(Resources.builtIn());
    Set<EventType> types =
        lexicon.senses().stream()
            .filter(sense -> sense.type() != null)
            .map(Sense::type)
            .collect(Collectors.toSet());
    assertThat(types).containsExactlyInAnyOrder(EventType.values());
  }

  /** Senses are distinct where predicate, frame, type or mode differ; those of other are extra. */
  @Test
  void thereAreThreeHundredDistinctSensesOfPloversTypes() {
    long distinct =
        Lexicon.load(Resources.builtIn()).senses().stream()
            .filter(sense -> sense.type() != null)
            .map(
                sense ->
                    List.of(
                        sense.words(),
                        String.valueOf(sense.particle()),
                        sense.needs(),
                        String.valueOf(sense.type()),
                        String.valueOf(sense.mode())))
            .distinct()
            .count();
    assertThat(distinct).isGreaterThanOrEqualTo(300);
  }

  @Test
  void everySenseHasAnExampleAndACounterExample() {
    assertThat(Lexicon.load(Resources.builtIn()).senses())
        .filteredOn(sense -> sense.kind() != Sense.Kind.LIGHT_VERB)
        .isNotEmpty()
        .allMatch(sense -> isHeld(sense.example()));
  }

  private static boolean isHeld(Sense.@Nullable Example example) {
    return example != null
        && example.counter() != null
        && !example.counter().isBlank()
        && !example.counter().equals(example.sentence());
  }

  @Test
  void aUsersEntryIsAdded() throws IOException {
    Lexicon lexicon = with("consult.yaml", GOOD);
    assertThat(lexicon.entries(WordClass.VERB, "nod"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.sense().type()).isEqualTo(EventType.CONSULT));
  }

  @Test
  void aUsersEntryReplacesTheBuiltInOneOfItsId() throws IOException {
    int before = Lexicon.load(Resources.builtIn()).senses().size();
    Lexicon lexicon = with("consult.yaml", GOOD.replace("own.nod", "consult.meet-with"));
    assertThat(lexicon.senses()).hasSize(before);
    assertThat(lexicon.entries(WordClass.VERB, "nod")).hasSize(1);
  }

  @Test
  void anUnknownKeyIsNamed() {
    fails(GOOD + "  recipent: object\n", "entry own.nod: has the unknown key recipent");
  }

  @Test
  void anUnknownSlotIsNamed() {
    fails(GOOD.replace("actor: subject", "actor: sujbect"), "the unknown slot sujbect");
  }

  @Test
  void anUnknownClassIsNamed() {
    fails(GOOD.replace("to: actor", "to: $nonsense"), "the unknown class $nonsense");
  }

  @Test
  void anEntryWithoutExampleIsRefused() {
    fails(GOOD.replace("  example: Kenya nodded to Uganda.\n", ""), "needs an example");
  }

  @Test
  void anIdGivenTwiceIsRefused() {
    fails(GOOD + GOOD, "entry own.nod: the id is taken");
  }

  @Test
  void contentNeedsItsEffect() {
    fails(GOOD + "  content: infinitive\n", "needs content and inner together");
  }

  @Test
  void whatIsNoYamlIsRefused() {
    fails("- id: [", "is no YAML");
  }
}
