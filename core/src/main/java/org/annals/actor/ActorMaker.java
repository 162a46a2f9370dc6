package org.annals.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes actors of drafts: settles country and sectors from all that is known. */
final class ActorMaker {

  private static final int DEEPEST = 4;

  private final CountryContext context;
  private final @Nullable PartialDate published;

  ActorMaker(CountryContext context, @Nullable PartialDate published) {
    this.context = context;
    this.published = published;
  }

  /** The actors in order of first mention. */
  List<Actor> make(Drafts drafts) {
    List<ActorDraft> mentioned =
        drafts.all().stream()
            .filter(draft -> !draft.marks.isEmpty())
            .sorted(Comparator.comparing(ActorMaker::firstMention))
            .toList();
    List<Actor> actors = new ArrayList<>();
    for (ActorDraft draft : mentioned) {
      actors.add(actor("a" + (actors.size() + 1), draft));
    }
    return actors;
  }

  private static Mention firstMention(ActorDraft draft) {
    return draft.marks.stream().map(Mark::mention).min(Comparator.naturalOrder()).orElseThrow();
  }

  private Actor actor(String id, ActorDraft draft) {
    String country = country(draft, 0);
    if (country == null && draft.contextual) {
      country = context.of(draft.marks.get(0).sentence().index());
    }
    List<Role> roles =
        draft.offices.stream()
            .sorted(Comparator.comparing(ActorDraft.Office::span))
            .map(office -> role(office, draft))
            .toList();
    roles = onceEach(roles);
    List<Mention> mentions = draft.marks.stream().map(Mark::mention).distinct().toList();
    return new Actor(id, draft.name, draft.kind, country, sectors(draft), roles, mentions);
  }

  /** An office that is told twice is one: the first telling stands for it. */
  private static List<Role> onceEach(List<Role> roles) {
    List<Role> distinct = new ArrayList<>();
    for (Role role : roles) {
      boolean told =
          distinct.stream()
              .anyMatch(
                  other ->
                      other.title().equals(role.title())
                          && Objects.equals(other.of(), role.of())
                          && other.former() == role.former());
      if (!told) {
        distinct.add(role);
      }
    }
    return distinct;
  }

  private static @Nullable String country(ActorDraft draft, int depth) {
    if (draft.country != null || depth > DEEPEST) {
      return draft.country;
    }
    if (draft.term != null) {
      return draft.term.country().length() == 3 ? draft.term.country() : null;
    }
    for (ActorDraft owner : draft.belongsTo) {
      String country = country(owner, depth + 1);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private Role role(ActorDraft.Office office, ActorDraft draft) {
    String of = office.ofNation() != null ? office.ofNation() : office.ofBody();
    return new Role(
        office.title(),
        of == null ? country(draft, 0) : of,
        null,
        null,
        office.former(),
        office.span());
  }

  private List<Sector> sectors(ActorDraft draft) {
    Set<Sector> sectors = new LinkedHashSet<>(draft.sectors);
    OfficeHolders.Term term = draft.term;
    if (term != null && sectors.stream().allMatch(s -> s == Sector.CVL)) {
      if (published != null && term.isOverOn(published)) {
        sectors.add(Sector.ELI);
      } else {
        sectors.addAll(term.sectors());
      }
    }
    if (sectors.size() > 1) {
      sectors.remove(Sector.CVL);
    }
    return List.copyOf(sectors);
  }
}
