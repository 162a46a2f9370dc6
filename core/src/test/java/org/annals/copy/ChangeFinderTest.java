package org.annals.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.annals.copy.Change.Kind;
import org.annals.resource.Resources;
import org.annals.text.Excerpt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeFinderTest {

  private static final CopyFinder FINDER = CopyFinder.load(Resources.builtIn());

  private static final String HAD =
      "A ferry with at least 12 pilgrims aboard broke its moorings and reportedly drifted towards"
          + " the weir near Orsk.";

  @Test
  void whatIsCopiedWordForWordIsUnchanged() {
    assertThat(changes(HAD)).isEmpty();
  }

  @Test
  void aFigureAndAHedgeAreHardened() {
    assertThat(
            changes(
                "A ferry with 12 pilgrims aboard broke its moorings and drifted towards the weir"
                    + " near Orsk."))
        .extracting(Change::kind, c -> text(c.from()), c -> text(c.to()))
        .containsExactly(
            tuple(Kind.HARDENED, "at least 12", "12"),
            tuple(Kind.HARDENED, "reportedly drifted", "drifted"));
  }

  @Test
  void aHedgeThatIsGainedSoftens() {
    assertThat(
            changes(
                "A ferry with at least 12 pilgrims aboard allegedly broke its moorings and"
                    + " reportedly drifted towards the weir near Orsk."))
        .extracting(Change::kind)
        .containsExactly(Kind.SOFTENED);
  }

  @Test
  void anotherNumberOrNameIsAnAlteration() {
    assertThat(changes(HAD.replace("12", "19").replace("Orsk", "Tarnow")))
        .extracting(Change::kind, c -> text(c.from()), c -> text(c.to()))
        .containsExactly(tuple(Kind.ALTERED, "12", "19"), tuple(Kind.ALTERED, "Orsk", "Tarnow"));
  }

  @Test
  void aNumberWrittenOutAndANameSpelledOtherwiseAreTheSame() {
    assertThat(changes(HAD.replace("12", "twelve").replace("Orsk", "Orskh"))).isEmpty();
  }

  @Test
  void clausesAreAddedAndDropped() {
    String longer =
        HAD.replace("moorings", "moorings, which had been renewed only last spring by volunteers,");
    assertThat(changes(longer))
        .extracting(Change::kind, c -> text(c.to()))
        .containsExactly(
            tuple(Kind.ADDED, "which had been renewed only last spring by volunteers"));
    assertThat(changes(longer, HAD)).extracting(Change::kind).containsExactly(Kind.DROPPED);
  }

  private static List<Change> changes(String copy) {
    return changes(HAD, copy);
  }

  private static List<Change> changes(String source, String copy) {
    List<Derivation> derivations =
        FINDER.derivations(
            List.of(
                Reports.of("a", null, "2020-05-01", source),
                Reports.of("b", null, "2020-05-02", copy)));
    assertThat(derivations).hasSize(1);
    return derivations.get(0).changes();
  }

  private static @Nullable String text(@Nullable Excerpt excerpt) {
    return excerpt == null ? null : excerpt.text();
  }
}
