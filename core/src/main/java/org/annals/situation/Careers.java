package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.event.Event;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Which events give someone an office or take it. Immutable. */
final class Careers {

  private static final String TABLE = "situation/careers.tsv";

  private final List<Step> steps;

  private record Step(Effect effect, EventPattern events, boolean recipients) {}

  /**
   * What an event does to the offices of some of its actors.
   *
   * @param who ids of those who have it
   */
  record Turn(Effect effect, List<String> who) {}

  private Careers(List<Step> steps) {
    this.steps = steps;
  }

  static Careers load(Resources resources) {
    List<Step> steps = new ArrayList<>();
    for (Table.Row row : Table.read(resources, TABLE, "effect", "events", "who")) {
      steps.add(
          new Step(
              ClaimTable.effect(row),
              EventPattern.of(row),
              row.require("who").equals("recipients")));
    }
    return new Careers(List.copyOf(steps));
  }

  Optional<Turn> of(Event event) {
    return steps.stream()
        .filter(step -> step.events().fits(event))
        .findFirst()
        .map(
            step ->
                new Turn(step.effect(), step.recipients() ? event.recipients() : event.actors()));
  }
}
