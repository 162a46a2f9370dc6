package org.annals.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/** All drafts of one report, and which mark belongs to which. Lives in one thread. */
final class Drafts {

  /**
   * How many actors a later mention may mean. No report that people read has so many; a list of a
   * hundred thousand names must not take hours.
   */
  private static final int MOST_REMEMBERED = 500;

  private record Place(int sentence, int token) {}

  private final List<ActorDraft> all = new ArrayList<>();
  private final NavigableMap<Integer, ActorDraft> byRecency = new TreeMap<>();
  private final Map<ActorDraft, Integer> recency = new IdentityHashMap<>();
  private int links;
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
    Integer before = recency.put(draft, links);
    if (before != null) {
      byRecency.remove(before);
    }
    byRecency.put(links++, draft);
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

  /** Those that were mentioned last, the latest first. */
  Stream<ActorDraft> recent() {
    return byRecency.descendingMap().values().stream().limit(MOST_REMEMBERED);
  }

  /** The one last named of those that fit. */
  Optional<ActorDraft> latest(Predicate<ActorDraft> fits) {
    return recent().filter(fits).max(Comparator.comparing(ActorDraft::last, Drafts::textOrder));
  }

  /** The one last named before a mark of those that fit. */
  Optional<ActorDraft> latestBefore(Mark mark, Predicate<ActorDraft> fits) {
    return recent()
        .filter(draft -> lastBefore(draft, mark) != null)
        .filter(fits)
        .max(
            Comparator.comparing(
                draft -> Objects.requireNonNull(lastBefore(draft, mark)), Drafts::textOrder));
  }

  private static @Nullable Mark lastBefore(ActorDraft draft, Mark mark) {
    Mark last = null;
    // Marks are added sentence by sentence, but within a sentence by their type.
    for (int i = draft.marks.size() - 1; i >= 0; i--) {
      Mark own = draft.marks.get(i);
      if (last != null && own.sentence() != last.sentence()) {
        break;
      }
      if (textOrder(own, mark) < 0 && (last == null || textOrder(own, last) > 0)) {
        last = own;
      }
    }
    return last;
  }

  static int textOrder(Mark one, Mark other) {
    int bySentence = Integer.compare(one.sentence().index(), other.sentence().index());
    return bySentence != 0 ? bySentence : Integer.compare(one.head(), other.head());
  }
}
