package org.annals.situation;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annals.linkage.Linkage;
import org.jspecify.annotations.Nullable;

/** Which claims may be of one fact. Stateless. */
final class FaceLinkage implements Linkage<Face> {

  private static final double NEVER = -9;

  /** A meeting without a date is told of within so many days. */
  private static final int MEETING_DAYS = 5;

  /** Reports of an agreement that name no party speak of one for so long. */
  private static final int PACT_DAYS = 60;

  @Override
  public Comparator<Face> order() {
    return Face.ORDER;
  }

  @Override
  public Set<String> keys(Face face) {
    Set<String> keys = new TreeSet<>();
    switch (face.kind()) {
      case PRESENCE, CONTROL ->
          keys.add(face.having("holder") + (face.place() == null ? "" : Spot.key(face.place())));
      case OFFICE -> keys.add(face.sides() + " " + face.stems());
      case CUSTODY -> keys.add(face.having("subject").toString());
      case MEASURE -> {
        face.having("target").forEach(target -> keys.add("on " + target));
        face.having("maker").forEach(maker -> keys.add("by " + maker));
      }
      case DEMAND -> actKeys(face, "asker", keys);
      case PROMISE, THREAT -> actKeys(face, "maker", keys);
      case AGREEMENT -> {
        face.having("party").forEach(party -> keys.add("party " + party));
        face.scene().forEach(country -> keys.add("party " + country));
      }
      case HOSTILITY, ALIGNMENT -> keys.add(face.sides().toString());
      case CONTACT -> pairs(face.having("party"), keys);
    }
    Set<String> own = new TreeSet<>();
    keys.forEach(key -> own.add(face.kind() + " " + key));
    return own;
  }

  private static void actKeys(Face face, String role, Set<String> keys) {
    for (String side : face.having(role)) {
      face.stems().forEach(stem -> keys.add(side + " " + stem));
      face.acts().forEach(act -> keys.add(side + " " + act));
    }
  }

  private static void pairs(List<String> parties, Set<String> keys) {
    for (int i = 0; i < parties.size() && i < 6; i++) {
      for (int j = i + 1; j < parties.size() && j < 6; j++) {
        keys.add(parties.get(i) + " " + parties.get(j));
      }
    }
    if (parties.size() == 1) {
      keys.add(parties.get(0));
    }
  }

  @Override
  public double score(Face one, Face other) {
    if (one.kind() != other.kind()) {
      return NEVER;
    }
    return switch (one.kind()) {
      case PRESENCE, CONTROL ->
          Spot.areOne(one.place(), other.place())
                  && one.having("holder").equals(other.having("holder"))
              ? 2
              : NEVER;
      case OFFICE, HOSTILITY ->
          one.sides().equals(other.sides()) && one.stems().equals(other.stems()) ? 2 : NEVER;
      case ALIGNMENT -> one.sides().equals(other.sides()) ? 2 : NEVER;
      case CUSTODY -> compatible(one, other, "holder") ? 1 : NEVER;
      case MEASURE -> measure(one, other);
      case DEMAND -> act(one, other, "asker", "asked");
      case PROMISE, THREAT -> act(one, other, "maker", "target");
      case AGREEMENT -> pact(one, other);
      case CONTACT -> contact(one, other);
    };
  }

  /** Whether two have someone in common in a role, or one of them names nobody. */
  private static boolean compatible(Face one, Face other, String role) {
    List<String> own = one.having(role);
    List<String> others = other.having(role);
    return own.isEmpty() || others.isEmpty() || !Collections.disjoint(own, others);
  }

  private static double measure(Face one, Face other) {
    boolean same = one.stems().equals(other.stems());
    boolean parties = compatible(one, other, "maker") && compatible(one, other, "target");
    return same && parties ? 1 : NEVER;
  }

  private static double act(Face one, Face other, String maker, String target) {
    boolean parties = compatible(one, other, maker) && compatible(one, other, target);
    return parties ? one.topic().likeness(other.topic()) : NEVER;
  }

  private static double pact(Face one, Face other) {
    if (!one.stems().equals(other.stems())) {
      return NEVER;
    }
    Set<String> shared = new TreeSet<>(one.having("party"));
    shared.retainAll(other.having("party"));
    boolean bothNamed = one.having("party").size() > 1 && other.having("party").size() > 1;
    if (bothNamed) {
      return shared.size() > 1 ? 2 : NEVER;
    }
    if (!shared.isEmpty()) {
      return 1;
    }
    boolean sceneShared =
        !Collections.disjoint(parties(one), parties(other)) && isNear(one, other, PACT_DAYS);
    return sceneShared ? 0.5 : NEVER;
  }

  private static List<String> parties(Face face) {
    return face.scene().isEmpty() ? face.having("party") : face.scene();
  }

  private static double contact(Face one, Face other) {
    Set<String> shared = new TreeSet<>(one.having("party"));
    shared.retainAll(other.having("party"));
    if (shared.size() < Math.min(2, one.having("party").size()) || arePersonsOthers(one, other)) {
      return NEVER;
    }
    if (one.from() != null && other.from() != null) {
      return one.from().isCompatibleWith(other.from()) ? 2 : NEVER;
    }
    return isNearMeeting(one, other) ? 1 : NEVER;
  }

  /** A meeting without a date is the one of the days before the report, or of its day. */
  private static boolean isNearMeeting(Face one, Face other) {
    Face undated = one.from() == null ? one : other;
    Face dated = one.from() == null ? other : one;
    if (dated.from() == null || undated.told() == null) {
      return isNear(one, other, MEETING_DAYS);
    }
    return dated.from().precision().compareTo(org.annals.date.PartialDate.Precision.DAY) >= 0
        && Math.abs(ChronoUnit.DAYS.between(dated.from().firstDay(), undated.told()))
            <= MEETING_DAYS;
  }

  private static boolean isNear(Face one, Face other, int days) {
    return one.told() == null
        || other.told() == null
        || Math.abs(ChronoUnit.DAYS.between(one.told(), other.told())) <= days;
  }

  /** Whether both name persons of one side, and not the same. */
  private static boolean arePersonsOthers(Face one, Face other) {
    for (String side : one.having("party")) {
      List<String> own = of(side, one);
      List<String> others = of(side, other);
      if (!own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> of(String side, Face face) {
    return face.persons().stream().filter(person -> person.startsWith(side + "=")).toList();
  }

  @Override
  public boolean excludes(Face one, Face other) {
    return switch (one.kind()) {
      case CUSTODY -> !compatible(one, other, "holder");
      case DEMAND -> !compatible(one, other, "asked");
      case PROMISE, THREAT -> !compatible(one, other, "target");
      case MEASURE -> !compatible(one, other, "maker") || !compatible(one, other, "target");
      case AGREEMENT -> named(one) && named(other) && score(one, other) < 0;
      default -> score(one, other) < 0;
    };
  }

  private static boolean named(@Nullable Face face) {
    return face != null && face.having("party").size() > 1;
  }
}
