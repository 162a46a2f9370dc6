package org.annals.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/** All drafts of one report, and which mark belongs to which. Lives in one thread. */
final class Drafts {

  private record Place(int sentence, int token) {}

  private final List<ActorDraft> all = new ArrayList<>();
  private final Map<Mark, ActorDraft> byMark = new IdentityHashMap<>();
  private final Map<Place, ActorDraft> byHead = new HashMap<>();
  private final Map<String, ActorDraft> states = new HashMap<>();

  List<ActorDraft> all() {
    return all;
  }

  ActorDraft create(ActorKind kind, String name) {
    ActorDraft draft = new ActorDraft(kind, name);
    all.add(draft);
    return draft;
  }

  ActorDraft state(Nation nation) {
    ActorDraft draft = states.get(nation.name());
    if (draft == null) {
      draft = create(nation.state() ? ActorKind.STATE : ActorKind.GROUP, nation.name());
      draft.country = nation.country();
      draft.named = true;
      if (nation.state()) {
        draft.sectors.add(Sector.GOV);
      }
      states.put(nation.name(), draft);
    }
    return draft;
  }

  void link(Mark mark, ActorDraft draft) {
    draft.add(mark);
    byMark.put(mark, draft);
    byHead.putIfAbsent(new Place(mark.sentence().index(), mark.head()), draft);
  }

  @Nullable ActorDraft of(Mark mark) {
    return byMark.get(mark);
  }

  /** The draft that a token stands for. */
  @Nullable ActorDraft at(Sentence sentence, int token) {
    return byHead.get(new Place(sentence.index(), token));
  }

  /** The one last named of those that fit. */
  Optional<ActorDraft> latest(Predicate<ActorDraft> fits) {
    return all.stream()
        .filter(draft -> !draft.marks.isEmpty())
        .filter(fits)
        .max(Comparator.comparing(ActorDraft::last, Drafts::textOrder));
  }

  /** The one last named before a mark of those that fit. */
  Optional<ActorDraft> latestBefore(Mark mark, Predicate<ActorDraft> fits) {
    return all.stream()
        .filter(draft -> lastBefore(draft, mark) != null)
        .filter(fits)
        .max(
            Comparator.comparing(
                draft -> Objects.requireNonNull(lastBefore(draft, mark)), Drafts::textOrder));
  }

  private static @Nullable Mark lastBefore(ActorDraft draft, Mark mark) {
    return draft.marks.stream()
        .filter(own -> textOrder(own, mark) < 0)
        .max(Drafts::textOrder)
        .orElse(null);
  }

  static int textOrder(Mark one, Mark other) {
    int bySentence = Integer.compare(one.sentence().index(), other.sentence().index());
    return bySentence != 0 ? bySentence : Integer.compare(one.head(), other.head());
  }
}
