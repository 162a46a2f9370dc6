package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A predicate with what fills its slots, as in the plain active clause.
 *
 * <p>Fillers are the tokens that head them, the likelier first, without those coordinated with
 * them.
 */
final class Frame {

  private final int head;
  private final WordClass wordClass;
  private final Map<Slot, List<Integer>> fillers = new LinkedHashMap<>();
  private int lightVerb = Syntax.NONE;

  Frame(int head, WordClass wordClass) {
    this.head = head;
    this.wordClass = wordClass;
  }

  int head() {
    return head;
  }

  WordClass wordClass() {
    return wordClass;
  }

  /** The verb that lends a noun its subject, or {@link Syntax#NONE}. */
  int lightVerb() {
    return lightVerb;
  }

  void lightVerb(int verb) {
    lightVerb = verb;
  }

  void add(Slot slot, int filler) {
    List<Integer> all = fillers.computeIfAbsent(slot, key -> new ArrayList<>());
    if (filler != head && !all.contains(filler)) {
      all.add(filler);
    }
  }

  void addAll(Slot slot, List<Integer> more) {
    more.forEach(filler -> add(slot, filler));
  }

  /** Puts fillers before those that are there. */
  void prepend(Slot slot, List<Integer> first) {
    List<Integer> later = new ArrayList<>(fillers(slot));
    fillers.remove(slot);
    addAll(slot, first);
    addAll(slot, later);
  }

  boolean has(Slot slot) {
    return !fillers(slot).isEmpty();
  }

  /** This frame without those fillers of one slot that fill another too. */
  Frame without(Slot slot, Slot other) {
    Frame copy = new Frame(head, wordClass);
    copy.lightVerb = lightVerb;
    fillers.forEach((key, all) -> copy.addAll(key, all));
    copy.fillers.computeIfPresent(
        slot,
        (key, all) -> {
          List<Integer> kept = new ArrayList<>(all);
          kept.removeAll(fillers(other));
          return kept;
        });
    return copy;
  }

  List<Integer> fillers(Slot slot) {
    return fillers.getOrDefault(slot, List.of());
  }

  Map<Slot, List<Integer>> fillers() {
    return fillers;
  }
}
