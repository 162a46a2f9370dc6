package org.annals.actor;

import java.util.List;
import java.util.Objects;
import org.annals.actor.ActorNouns.Flag;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Gives persons the offices and functions that titles, appositions and predicates tell of. */
final class Offices {

  private final Drafts drafts;

  Offices(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Takes what a noun phrase says of a person or body. */
  void give(ActorDraft draft, Sentence sentence, NounPhrase phrase) {
    String code = NominalLinks.code(phrase);
    Mark of = phrase.of();
    ActorDraft owner = owner(sentence, phrase);
    draft.gender = draft.gender.or(phrase.noun().gender());
    draft.nouns.add(phrase.noun().noun());
    draft.contextual |= phrase.is(Flag.STATE) && draft.isPerson();
    if (!phrase.is(Flag.RELATION)) {
      draft.country(code);
    }
    if (!phrase.is(Flag.RELATION)
        && owner != null
        && owner != draft
        && !draft.belongsTo.contains(owner)) {
      draft.belongsTo.add(owner);
    }
    String title = phrase.title();
    String noun = phrase.noun().noun();
    if (phrase.is(Flag.COUNTERPART)) {
      ActorDraft model = model(draft, owner);
      if (model == null) {
        return;
      }
      ActorDraft.Office office = model.offices.get(0);
      title = office.title();
      noun = office.noun();
      draft.sectors.addAll(model.sectors);
    }
    sectors(draft, phrase, owner);
    if (isOffice(phrase, owner)) {
      String body = of == null || code != null ? null : of.text();
      add(
          draft,
          new ActorDraft.Office(
              title,
              noun,
              code == null && owner != null && body == null ? owner.country : code,
              body,
              phrase.former(),
              sentence.span(phrase.first(), phrase.head())));
    }
  }

  /** A nation makes no office of a profession: a Spanish singer sings for a house or for nobody. */
  private static boolean isOffice(NounPhrase phrase, @Nullable ActorDraft owner) {
    boolean ofBody = owner != null && !owner.isPerson() && owner.kind != ActorKind.STATE;
    return phrase.is(Flag.COUNTERPART)
        || phrase.is(Flag.OFFICE) && (!phrase.is(Flag.PROFESSION) || ofBody);
  }

  private static void add(ActorDraft draft, ActorDraft.Office office) {
    boolean known =
        draft.offices.stream()
            .anyMatch(
                o ->
                    o.title().equals(office.title())
                        && o.former() == office.former()
                        && (office.ofNation() == null
                            || Objects.equals(o.ofNation(), office.ofNation())));
    if (!known) {
      draft.offices.add(office);
    }
  }

  /**
   * Whose title a counterpart has: his whose counterpart he is called; where nobody is named, the
   * one last named who has one.
   */
  private @Nullable ActorDraft model(ActorDraft counterpart, @Nullable ActorDraft owner) {
    if (owner != null && owner.isPerson()) {
      return owner.offices.isEmpty() ? null : owner;
    }
    return drafts
        .latest(
            d ->
                d != counterpart
                    && d.isPerson()
                    && !d.offices.isEmpty()
                    && d.sectors.contains(Sector.GOV))
        .orElse(null);
  }

  private @Nullable ActorDraft owner(Sentence sentence, NounPhrase phrase) {
    if (phrase.possessor() != Sentence.NONE) {
      return drafts.at(sentence, phrase.possessor());
    }
    return phrase.of() == null ? null : drafts.of(phrase.of());
  }

  /**
   * The sectors of a phrase: of an office held no more the elite; what the modifiers or the body
   * say, where the noun leaves it to them; else the noun's own.
   */
  static void sectors(ActorDraft draft, NounPhrase phrase, @Nullable ActorDraft owner) {
    if (draft.named && phrase.is(Flag.FAMILY)) {
      return;
    }
    if (phrase.former()) {
      draft.sectors.remove(Sector.GOV);
      draft.sectors.add(Sector.ELI);
      return;
    }
    if (phrase.is(Flag.GENERIC)) {
      List<Sector> said = phrase.qualifiers();
      boolean tells =
          owner != null
              && !owner.isPerson()
              && (owner.kind != ActorKind.STATE || phrase.noun().sectors().isEmpty());
      if (said.isEmpty() && owner != null && tells) {
        said = List.copyOf(owner.sectors);
      }
      if (said.isEmpty()
          && !phrase.nations().isEmpty()
          && phrase.noun().sectors().isEmpty()
          && phrase.is(Flag.OFFICE)
          && !phrase.is(Flag.PROFESSION)
          && phrase.nations().get(0).state()) {
        said = List.of(Sector.GOV);
      }
      draft.sectors.addAll(said);
      if (!said.isEmpty()) {
        return;
      }
    }
    draft.sectors.addAll(phrase.noun().sectors());
  }
}
