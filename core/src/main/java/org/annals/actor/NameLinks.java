package org.annals.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds the draft that a name belongs to, or makes one. Lives in one thread, for one report. */
final class NameLinks {

  private final ActorTables tables;
  private final Drafts drafts;
  private final @Nullable PartialDate published;
  private final Map<String, ActorDraft> bodies = new HashMap<>();

  NameLinks(ActorTables tables, Drafts drafts, @Nullable PartialDate published) {
    this.tables = tables;
    this.drafts = drafts;
    this.published = published;
  }

  /**
   * Links a name.
   *
   * @param title what stands before it; null where nothing does
   */
  void link(Mark mark, @Nullable NounPhrase title) {
    switch (mark.type()) {
      case STATE, SEAT, CAPITAL, PEOPLE -> linkNation(mark);
      case ORGANIZATION -> drafts.link(mark, body(mark));
      case PERSON -> linkPerson(mark, title);
      case PLACE, NOMINAL, PRONOUN -> throw new IllegalArgumentException("no name: " + mark);
    }
  }

  private void linkNation(Mark mark) {
    Nation nation = Objects.requireNonNull(mark.nation());
    if (mark.type() != Mark.Type.PEOPLE) {
      drafts.link(mark, drafts.state(nation));
      return;
    }
    ActorDraft people =
        drafts
            .latest(draft -> draft.nouns.contains("people " + nation.name()))
            .orElseGet(() -> people(mark, nation));
    drafts.link(mark, people);
  }

  private ActorDraft people(Mark mark, Nation nation) {
    boolean plural =
        Tokens.isPlural(mark.sentence(), mark.head())
            || mark.sentence().tag(mark.head()).equals("JJ");
    ActorDraft people = drafts.create(plural ? ActorKind.GROUP : ActorKind.PERSON, mark.text());
    people.country = nation.country();
    people.plural = plural;
    people.nouns.add("people " + nation.name());
    return people;
  }

  private ActorDraft body(Mark mark) {
    String name = mark.body() != null ? mark.body().name() : mark.text();
    String key = key(name);
    ActorDraft known = bodies.get(key);
    if (known == null) {
      known = bodies.get(key(mark.text()));
    }
    if (known == null && mark.body() == null) {
      known = shortened(key);
    }
    if (known == null) {
      known =
          drafts.create(
              mark.body() != null ? mark.body().kind() : ActorKind.ORGANIZATION, mark.text());
      known.named = true;
      describe(known, mark);
    }
    if (mark.text().length() > known.name.length()) {
      known.name = mark.text();
    }
    bodies.put(key, known);
    bodies.put(key(mark.text()), known);
    bodies.putIfAbsent(initials(mark.text()), known);
    return known;
  }

  private void describe(ActorDraft draft, Mark mark) {
    if (mark.body() != null) {
      draft.country = mark.body().country();
      draft.sectors.addAll(mark.body().sectors());
      return;
    }
    for (String word : mark.text().split(" ")) {
      tables
          .nations()
          .adjective(word)
          .or(() -> tables.nations().named(word))
          .ifPresent(nation -> draft.country(nation.country()));
      tables
          .nouns()
          .get(word.toLowerCase(Locale.ROOT))
          .ifPresent(noun -> draft.sectors.addAll(noun.sectors()));
    }
  }

  /** "Anadolu" for "Anadolu news agency": one begins with all words of the other. */
  private @Nullable ActorDraft shortened(String key) {
    for (Map.Entry<String, ActorDraft> entry : new java.util.TreeMap<>(bodies).entrySet()) {
      String other = entry.getKey();
      if (other.length() > 2 && (other.startsWith(key + " ") || key.startsWith(other + " "))) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace(".", "");
  }

  /** The capitals of a name of three words or more, in small letters as other keys are. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(Character.toLowerCase(word.codePointAt(0)));
      }
    }
    return initials.length() > 2 ? initials.toString() : key(name);
  }

  private void linkPerson(Mark mark, @Nullable NounPhrase title) {
    PersonName name = PersonName.of(mark.text(), tables.words());
    Gender gender = gender(mark, title);
    ActorDraft person =
        known(name, gender, title).orElseGet(() -> drafts.create(ActorKind.PERSON, mark.text()));
    person.named = true;
    if (person.personName.keys().size() < name.keys().size()) {
      person.personName = name;
      person.name = mark.text();
    }
    person.gender = person.gender.or(gender);
    if (title != null) {
      for (Nation nation : title.nations()) {
        person.country(nation.country());
      }
    }
    person.term =
        tables.officeHolders().find(person.personName, person.country, published).orElse(null);
    drafts.link(mark, person);
  }

  private Gender gender(Mark mark, @Nullable NounPhrase title) {
    Gender gender = title == null ? Gender.UNKNOWN : title.noun().gender();
    if (mark.first() > 0) {
      String before = mark.sentence().word(mark.first() - 1);
      if (tables.words().is("honorific-male", before)) {
        gender = Gender.MALE;
      } else if (tables.words().is("honorific-female", before)) {
        gender = Gender.FEMALE;
      }
    }
    return gender.or(tables.givenNames().of(mark.text()));
  }

  private Optional<ActorDraft> known(PersonName name, Gender gender, @Nullable NounPhrase title) {
    if (name.keys().isEmpty()) {
      return Optional.empty();
    }
    boolean former = title != null && (title.former() || title.title().endsWith("ruler"));
    Optional<ActorDraft> asFormer =
        former
            ? drafts.latest(draft -> isSame(draft, name, gender) && draft.isFormer())
            : Optional.empty();
    return asFormer
        .or(
            () ->
                drafts.latest(
                    draft -> isSame(draft, name, gender) && draft.personName.sharesLast(name)))
        .or(() -> drafts.latest(draft -> isSame(draft, name, gender)));
  }

  private static boolean isSame(ActorDraft draft, PersonName name, Gender gender) {
    return draft.isPerson()
        && draft.named
        && draft.gender.agreesWith(gender)
        && (name.mayBe(draft.personName) || draft.personName.mayBe(name));
  }
}
