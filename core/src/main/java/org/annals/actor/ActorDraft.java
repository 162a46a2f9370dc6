package org.annals.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** An actor while its report is being read. Lives in one thread, for one report. */
final class ActorDraft {

  /**
   * An office or function as the text gives it.
   *
   * @param noun head noun of the title
   * @param ofNation the country that it is an office of, by code; null where none is named
   * @param ofBody the mark of the body that it is an office of; null where none is named
   */
  record Office(
      String title,
      String noun,
      @Nullable String ofNation,
      @Nullable String ofBody,
      boolean former,
      Span span) {}

  final ActorKind kind;
  final List<Mark> marks = new ArrayList<>();
  final List<Office> offices = new ArrayList<>();
  final Set<Sector> sectors = new LinkedHashSet<>();

  /** Head nouns of its nominals. */
  final Set<String> nouns = new LinkedHashSet<>();

  /** Whose country this one has, if it has none of its own. */
  final List<ActorDraft> belongsTo = new ArrayList<>();

  String name;
  PersonName personName = new PersonName(List.of());
  Gender gender = Gender.UNKNOWN;
  boolean plural;
  boolean named;
  boolean contextual;
  boolean toppled;
  @Nullable String country;
  OfficeHolders.@Nullable Term term;

  ActorDraft(ActorKind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  /** Where it was last named, for recency. */
  Mark last() {
    return marks.get(marks.size() - 1);
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON && !plural;
  }

  boolean isFormer() {
    return toppled || offices.stream().anyMatch(Office::former);
  }

  void country(@Nullable String code) {
    if (country == null) {
      country = code;
    }
  }

  /** Whether a country that the text gives does not contradict this one's. */
  boolean mayBeOf(@Nullable String code) {
    return code == null || country == null || code.equals(country);
  }

  boolean hasOffice(String noun) {
    return offices.stream().anyMatch(office -> office.noun().equals(noun))
        || (term != null && (term.title().equals(noun) || term.title().endsWith(" " + noun)));
  }
}
