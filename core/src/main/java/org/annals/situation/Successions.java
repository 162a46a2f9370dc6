package org.annals.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.annals.happening.Location;
import org.annals.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * What claims of one fact do to another: a new holder of an office or a place ends the old one's
 * time, a withdrawal from a country ends each presence in it, a prisoner's flight ends every
 * custody, a ceasefire ends hostility.
 */
final class Successions {

  private final OfficeTitles titles;

  Successions(OfficeTitles titles) {
    this.titles = titles;
  }

  /** The affairs, each with what the others do to it; those that nobody tells of by itself go. */
  List<Affair> settle(List<Affair> affairs) {
    Map<String, List<Affair>> byKey = new HashMap<>();
    for (Affair affair : affairs) {
      for (String key : keys(affair)) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(affair);
      }
    }
    return affairs.stream()
        .filter(Affair::isTold)
        .map(affair -> affair.with(changes(affair, neighbours(byKey, affair))))
        .toList();
  }

  private static Set<Affair> neighbours(Map<String, List<Affair>> byKey, Affair affair) {
    Set<Affair> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String key : keys(affair)) {
      found.addAll(byKey.getOrDefault(key, List.of()));
    }
    found.remove(affair);
    return found;
  }

  /** Only affairs that share a key can change one another. */
  private static List<String> keys(Affair affair) {
    Claim first = affair.first();
    return switch (affair.kind()) {
      case OFFICE ->
          List.of(
              "held by " + id(first, "holder"),
              "office " + first.topic().text() + " of " + first.side("of"));
      case CONTROL ->
          first.place() == null
              ? List.of()
              : List.of("control " + Spot.key(Location.of(first.place())));
      case PRESENCE -> List.of("presence " + first.side("holder"));
      case CUSTODY -> List.of("custody " + id(first, "subject"));
      default -> List.of();
    };
  }

  private static String id(Claim claim, String role) {
    return Objects.requireNonNull(claim.who(role)).id();
  }

  private List<Claim> changes(Affair affair, Set<Affair> neighbours) {
    List<Claim> changes = new ArrayList<>();
    for (Affair other : neighbours) {
      for (Claim claim : other.news()) {
        if (ends(claim, affair)) {
          changes.add(claim.to(Effect.ENDS));
        }
      }
    }
    return changes;
  }

  /** Whether a claim of another fact ends this one. */
  private boolean ends(Claim claim, Affair affair) {
    return switch (affair.kind()) {
      case OFFICE -> endsOffice(claim, affair.first());
      case CONTROL ->
          claim.effect().asserts()
              && !Objects.equals(claim.side("holder"), affair.first().side("holder"))
              && areOne(claim.place(), affair.first().place());
      case PRESENCE -> claim.effect() == Effect.ENDS && isWithin(affair, claim.place());
      case CUSTODY -> claim.effect() == Effect.ENDS && isOpenTo(claim, affair);
      default -> false;
    };
  }

  private boolean endsOffice(Claim claim, Claim held) {
    boolean sameMan = id(claim, "holder").equals(id(held, "holder"));
    if (sameMan) {
      return claim.effect() == Effect.ENDS && claim.who("of") == null;
    }
    return claim.effect().asserts()
        && claim.topic().equals(held.topic())
        && Objects.equals(claim.side("of"), held.side("of"))
        && titles.isSingle(held.topic().text());
  }

  private static boolean isOpenTo(Claim claim, Affair affair) {
    String holder = claim.side("holder");
    return holder == null || affair.sides("holder").contains(holder);
  }

  private static boolean isWithin(Affair affair, @Nullable Place outer) {
    Place inner = affair.first().place();
    return inner != null && outer != null && Spot.isWithin(inner, outer);
  }

  private static boolean areOne(@Nullable Place one, @Nullable Place other) {
    return one != null && other != null && Spot.areOne(Location.of(one), Location.of(other));
  }
}
