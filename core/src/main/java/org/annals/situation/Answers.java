package org.annals.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.annals.event.Event;
import org.annals.event.Status;

/**
 * Finds what became of demands, promises and threats: that the very act was done later, by the one
 * who was asked or had promised, or that he refused, gave in or went back on his word. Immutable.
 */
final class Answers {

  /** The part of a topic's words that a sentence about its being done must have. */
  private static final double DONE_SHARE = 0.4;

  /** And words about its being refused, where they do not name the asker. */
  private static final double REFUSED_SHARE = 0.5;

  /** Of very many deeds of one kind by one side only the first after the demand are looked at. */
  private static final int MOST_DEEDS = 2000;

  private static final String ANYBODY = "";

  private final ActTable table;
  private final Vocabulary vocabulary;
  private final Map<String, List<Deed>> byAct = new HashMap<>();
  private final Map<FactKind, Map<String, List<Deed>>> replies = new EnumMap<>(FactKind.class);

  Answers(Collection<Told> accounts, ActTable table, Vocabulary vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
    for (Told told : accounts) {
      for (Event event : told.account().events()) {
        if (event.status() == Status.OCCURRED || event.status() == Status.ONGOING) {
          add(Deed.of(told, event, vocabulary));
        }
      }
    }
  }

  private void add(Deed deed) {
    List<String> actors = deed.actors().isEmpty() ? List.of(ANYBODY) : deed.actors();
    for (String actor : actors) {
      list(byAct, EventPattern.act(deed.event()) + " " + actor).add(deed);
      list(byAct, EventPattern.wordAct(deed.trigger()) + " " + actor).add(deed);
      for (FactKind kind : List.of(FactKind.DEMAND, FactKind.PROMISE, FactKind.THREAT)) {
        if (!table.changes(kind, deed.event()).isEmpty() && !isSilence(deed)) {
          list(replies.computeIfAbsent(kind, unused -> new HashMap<>()), actor).add(deed);
        }
      }
    }
  }

  private static List<Deed> list(Map<String, List<Deed>> map, String key) {
    return map.computeIfAbsent(key, unused -> new ArrayList<>());
  }

  /** "Declined to say": who says nothing refuses nothing. */
  private static boolean isSilence(Deed deed) {
    int end = deed.event().trigger().end();
    return deed.told().account().statements().stream()
        .flatMap(statement -> statement.cue().stream())
        .anyMatch(cue -> cue.overlaps(deed.event().trigger()) && cue.end() > end);
  }

  /** A demand, promise or threat with what became of it; any other affair as it is. */
  Affair answered(Affair affair) {
    if (!isAct(affair.kind())) {
      return affair;
    }
    List<Claim> found = new ArrayList<>();
    String doer = affair.kind() == FactKind.DEMAND ? "asked" : "maker";
    for (Claim made : affair.claims()) {
      List<String> doers = new ArrayList<>(affair.sides(doer));
      doers.add(ANYBODY);
      for (String side : doers) {
        deeds(made, side, found);
        replies(made, side, affair, found);
      }
    }
    return affair.with(found);
  }

  private static boolean isAct(FactKind kind) {
    return kind == FactKind.DEMAND || kind == FactKind.PROMISE || kind == FactKind.THREAT;
  }

  private void deeds(Claim made, String side, List<Claim> found) {
    for (String act : made.topic().acts()) {
      byAct.getOrDefault(act + " " + side, List.of()).stream()
          .limit(MOST_DEEDS)
          .filter(deed -> isOf(deed, made) && deed.share(made.topic()) >= DONE_SHARE)
          .forEach(
              deed -> {
                boolean done = deed.event().negated() == isToRefrain(made);
                if (done || made.kind() == FactKind.PROMISE) {
                  found.add(deed.claim(made, done ? Effect.DONE : Effect.BROKEN));
                }
              });
    }
  }

  private static boolean isOf(Deed deed, Claim made) {
    boolean itself =
        deed.told().account().report().id().equals(made.source().report())
            && deed.event().sentence() == made.source().sentence();
    return !itself && deed.follows(made) && !deed.isElsewhere(made.place());
  }

  /** Whether it was asked or promised that something be not done. */
  private static boolean isToRefrain(Claim made) {
    return made.source().account().events().stream()
        .filter(event -> made.source().item().equals(event.within()))
        .anyMatch(Event::negated);
  }

  private void replies(Claim made, String side, Affair affair, List<Claim> found) {
    List<Deed> possible = replies.getOrDefault(made.kind(), Map.of()).getOrDefault(side, List.of());
    possible.stream()
        .limit(MOST_DEEDS)
        .filter(deed -> !deed.event().negated() && isOf(deed, made))
        .filter(deed -> isReply(deed, made, affair))
        .forEach(
            deed ->
                table
                    .changes(made.kind(), deed.event())
                    .forEach(effect -> found.add(deed.claim(made, effect))));
  }

  /** A reply is given to who asked, or tells in the same words what it is about. */
  private boolean isReply(Deed deed, Claim made, Affair affair) {
    TreeSet<String> askers = new TreeSet<>(affair.sides("asker"));
    askers.addAll(affair.sides("target"));
    boolean toAsker = deed.others().stream().anyMatch(askers::contains);
    double share = deed.overlap(made.topic(), vocabulary);
    boolean sameAct =
        deed.told().within(deed.event()).stream()
            .map(EventPattern::act)
            .anyMatch(made.topic().acts()::contains);
    return share >= REFUSED_SHARE || sameAct && share > 0 || toAsker && (share > 0 || sameAct);
  }
}
