package org.annals.actor;

import java.util.Objects;
import java.util.Optional;
import org.annals.actor.ActorNouns.Flag;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the draft that a noun phrase belongs to, or makes one. */
final class NominalLinks {

  private final ActorTables tables;
  private final Drafts drafts;
  private final CountryContext context;

  NominalLinks(ActorTables tables, Drafts drafts, CountryContext context) {
    this.tables = tables;
    this.context = context;
    this.drafts = drafts;
  }

  /** Links a noun phrase that tells of no name. */
  void link(Mark mark) {
    NounPhrase phrase = Objects.requireNonNull(mark.phrase());
    if (phrase.is(Flag.COUNTRY)) {
      country(mark, phrase).ifPresent(state -> drafts.link(mark, state));
      return;
    }
    ActorDraft draft =
        body(phrase).or(() -> antecedent(mark, phrase)).orElseGet(() -> create(mark, phrase));
    drafts.link(mark, draft);
    describe(draft, mark, phrase);
  }

  /** "the Hamas movement", "the Anadolu news agency": the noun only says what the name is. */
  private Optional<ActorDraft> body(NounPhrase phrase) {
    Mark of = phrase.of();
    if (of == null || of.type() != Mark.Type.ORGANIZATION || !isNamedBy(phrase, of)) {
      return Optional.empty();
    }
    boolean same =
        of.body() == null ? !phrase.noun().sectors().isEmpty() : alike(of.body(), phrase);
    return same ? Optional.ofNullable(drafts.of(of)) : Optional.empty();
  }

  private static boolean isNamedBy(NounPhrase phrase, Mark of) {
    return phrase.noun().kind() != ActorKind.PERSON
        && !phrase.plural()
        && phrase.possessor() == Sentence.NONE
        && of.last() < phrase.head();
  }

  private static boolean alike(Organizations.Organization body, NounPhrase phrase) {
    return phrase.noun().sectors().stream().anyMatch(body.sectors()::contains)
        || (body.kind() == ActorKind.GROUP && phrase.is(Flag.GENERIC))
        || phrase.noun().noun().equals("group");
  }

  /** "the country", "his country": a state named before. */
  private Optional<ActorDraft> country(Mark mark, NounPhrase phrase) {
    if (phrase.plural() || !(isDefinite(phrase) || phrase.possessor() != Sentence.NONE)) {
      return Optional.empty();
    }
    ActorDraft owner = owner(mark, phrase);
    if (owner != null && owner.country != null) {
      String code = owner.country;
      return Optional.of(drafts.state(new Nation(tables.nations().name(code), code, true)));
    }
    return owner == null ? state(mark, phrase) : Optional.empty();
  }

  /**
   * The state that is meant: one that is known to be a kingdom, say, if the noun says so; of those
   * named before the one that the report is about, else the last.
   */
  private Optional<ActorDraft> state(Mark mark, NounPhrase phrase) {
    String noun = phrase.noun().noun();
    boolean form = tables.words().is("form-of-state", noun);
    String about = context.prevailing();
    if (about != null && (!form || tables.words().is(noun, about))) {
      return Optional.of(drafts.state(new Nation(tables.nations().name(about), about, true)));
    }
    return drafts.latestBefore(
        mark,
        draft ->
            draft.kind == ActorKind.STATE
                && draft.country != null
                && (!form || tables.words().is(noun, draft.country)));
  }

  private Optional<ActorDraft> antecedent(Mark mark, NounPhrase phrase) {
    String noun = phrase.noun().noun();
    String code = code(phrase);
    if (phrase.plural() || phrase.isCollective()) {
      return collective(mark, phrase, noun, code);
    }
    if (phrase.is(Flag.FAMILY) || phrase.is(Flag.COUNTERPART)) {
      ActorDraft owner = owner(mark, phrase);
      return owner == null
          ? Optional.empty()
          : drafts.latestBefore(
              mark, d -> d.nouns.contains(noun) && d.isPerson() && d.belongsTo.contains(owner));
    }
    if (!isDefinite(phrase) && phrase.possessor() == Sentence.NONE) {
      return Optional.empty();
    }
    return holder(mark, phrase, noun, code)
        .or(
            () ->
                drafts.latestBefore(
                    mark,
                    d ->
                        d.isPerson()
                            && d.nouns.contains(noun)
                            && d.mayBeOf(code)
                            && phrase.former() == isFormer(d)));
  }

  /** Who has the office: for a former one someone who has it no more. */
  private Optional<ActorDraft> holder(
      Mark mark, NounPhrase phrase, String noun, @Nullable String code) {
    if (!phrase.is(Flag.OFFICE)) {
      return Optional.empty();
    }
    if (phrase.former()) {
      return drafts
          .latestBefore(
              mark, d -> d.isPerson() && d.hasOffice(noun) && isFormer(d) && d.mayBeOf(code))
          .or(() -> drafts.latestBefore(mark, d -> d.isPerson() && d.toppled && d.mayBeOf(code)));
    }
    return drafts.latestBefore(
        mark, d -> d.isPerson() && d.hasOffice(noun) && !isFormer(d) && d.mayBeOf(code));
  }

  private static boolean isFormer(ActorDraft draft) {
    return draft.isFormer() || draft.sectors.contains(Sector.ELI);
  }

  private Optional<ActorDraft> collective(
      Mark mark, NounPhrase phrase, String noun, @Nullable String code) {
    boolean counted =
        phrase.determiner().isEmpty()
            && phrase.possessor() == Sentence.NONE
            && phrase.first() < phrase.head()
            && phrase.plural()
            && phrase.nations().isEmpty()
            && phrase.qualifiers().isEmpty();
    if (counted
        || phrase.determiner().matches("an?|another|some|no|any")
        || phrase.nations().size() > 1) {
      return Optional.empty();
    }
    String key = key(phrase, noun);
    return drafts
        .latestBefore(mark, d -> d.nouns.contains(key) && Objects.equals(d.country, code))
        .or(
            () ->
                isDefinite(phrase)
                    ? drafts.latestBefore(mark, d -> d.nouns.contains(key) && d.mayBeOf(code))
                    : Optional.empty());
  }

  private static String key(NounPhrase phrase, String noun) {
    return phrase.isCollective() ? "plural " + noun + phrase.qualifiers() : noun;
  }

  private ActorDraft create(Mark mark, NounPhrase phrase) {
    ActorKind kind =
        phrase.noun().kind() == ActorKind.PERSON && phrase.plural()
            ? ActorKind.GROUP
            : phrase.noun().kind();
    ActorDraft draft = drafts.create(kind, mark.text());
    draft.plural = phrase.plural();
    return draft;
  }

  private void describe(ActorDraft draft, Mark mark, NounPhrase phrase) {
    draft.nouns.add(key(phrase, phrase.noun().noun()));
    draft.gender = draft.gender.or(phrase.noun().gender());
    draft.contextual |= phrase.is(Flag.STATE);
    if (phrase.nations().size() <= 1 && !phrase.is(Flag.RELATION)) {
      draft.country(code(phrase));
    }
    boolean foreign = phrase.noun().sectors().contains(Sector.MIL) || !draft.belongsTo.isEmpty();
    if (phrase.place() != null && !foreign && phrase.possessor() == Sentence.NONE) {
      draft.country(phrase.place().country());
    }
    ActorDraft owner = owner(mark, phrase);
    if (owner != null && owner != draft && !phrase.is(Flag.RELATION)) {
      draft.belongsTo.add(owner);
    }
    Offices.sectors(draft, phrase, phrase.of() == null ? null : drafts.of(phrase.of()));
  }

  /** The one in the genitive or behind "of". */
  private @Nullable ActorDraft owner(Mark mark, NounPhrase phrase) {
    if (phrase.possessor() != Sentence.NONE) {
      return drafts.at(mark.sentence(), phrase.possessor());
    }
    return phrase.of() == null ? null : drafts.of(phrase.of());
  }

  static @Nullable String code(NounPhrase phrase) {
    if (!phrase.nations().isEmpty()) {
      return phrase.nations().get(0).country();
    }
    Mark of = phrase.of();
    return of == null || of.nation() == null ? null : of.nation().country();
  }

  private static boolean isDefinite(NounPhrase phrase) {
    return phrase.determiner().matches("the|this|that|these|those");
  }
}
