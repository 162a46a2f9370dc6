package org.annals.archive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.annals.event.EventType;
import org.jspecify.annotations.Nullable;

/** A user's word against the program's. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Correction.OfType.class, name = "type"),
  @JsonSubTypes.Type(value = Correction.OfActors.class, name = "actors"),
  @JsonSubTypes.Type(value = Correction.OfHappenings.class, name = "happenings"),
})
public sealed interface Correction {

  /** What it holds on to. */
  List<Anchor> anchors();

  /**
   * An event is of another type.
   *
   * @param event at its trigger
   * @param type null for none of PLOVER's
   * @param mode null for none
   */
  record OfType(Anchor event, @Nullable EventType type, @Nullable String mode)
      implements Correction {
    @Override
    public List<Anchor> anchors() {
      return List.of(event);
    }
  }

  /**
   * Two actors are the same, or not.
   *
   * @param same whether they are
   * @param one at its first mention
   * @param other at its first mention
   */
  record OfActors(boolean same, Anchor one, Anchor other) implements Correction {
    @Override
    public List<Anchor> anchors() {
      return List.of(one, other);
    }
  }

  /**
   * Two events are one happening, or not.
   *
   * @param same whether they are
   * @param one at its trigger
   * @param other at its trigger
   */
  record OfHappenings(boolean same, Anchor one, Anchor other) implements Correction {
    @Override
    public List<Anchor> anchors() {
      return List.of(one, other);
    }
  }
}
