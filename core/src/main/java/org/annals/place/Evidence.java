package org.annals.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the other names of a report say for a candidate: countries, regions and nearness. */
final class Evidence {

  private static final double COUNTRY = 3;
  private static final double REGION = 3;
  private static final double REGION_NAMED = 1.2;
  private static final double NEAR = 2.5;
  private static final double NEAR_KM = 120;
  private static final double SIBLING = 0.7;
  private static final double KNOWN_TOWN = 4.3;
  private static final double SMOOTHING = 1.5;

  private final List<Group> groups;
  private final Map<String, Double> peoples;
  private final double peoplesTotal;

  /**
   * @param peoples by country how often the report speaks of its people or actors, already limited
   */
  Evidence(List<Group> groups, Map<String, Double> peoples) {
    this.groups = groups;
    this.peoples = new HashMap<>(peoples);
    this.peoplesTotal = peoples.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  double of(Entry candidate, Group own) {
    double countryTotal = peoplesTotal + SMOOTHING;
    double country =
        candidate.country() == null ? 0 : peoples.getOrDefault(candidate.country(), 0.);
    double regionTotal = SMOOTHING;
    double region = 0;
    double nearTotal = SMOOTHING;
    double near = 0;
    boolean named = false;
    boolean sibling = false;
    for (Group group : groups) {
      Entry other = group.best;
      if (other == null || group.key.equals(own.key) || other.country() == null) {
        continue;
      }
      double weight = group.weight();
      countryTotal += weight;
      boolean sameCountry = same(other.country(), candidate.country());
      country += sameCountry ? weight : 0;
      if (other.region() != null) {
        regionTotal += weight;
        region += same(other.region(), candidate.region()) ? weight : 0;
        named |= other.isFirstLevel() && other.holds(candidate);
        sibling |= other.isFirstLevel() && candidate.isFirstLevel() && sameCountry;
      }
      if (isSmall(other)) {
        nearTotal += weight;
        near += sameCountry ? weight * Math.exp(-other.kilometres(candidate) / NEAR_KM) : 0;
      }
    }
    return COUNTRY * country / countryTotal
        + REGION * region / regionTotal
        + (isSmall(candidate) ? NEAR * near / nearTotal : 0)
        + (named ? REGION_NAMED : 0)
        + (sibling ? SIBLING : 0);
  }

  /** Whether the report speaks of the candidate's country otherwise. */
  boolean knows(Entry candidate, Group own) {
    return candidate.country() != null
        && candidate.importance() >= KNOWN_TOWN
        && (peoples.containsKey(candidate.country())
            || groups.stream()
                .filter(group -> !group.key.equals(own.key))
                .map(group -> group.best)
                .anyMatch(best -> best != null && same(best.country(), candidate.country())));
  }

  private static boolean isSmall(Entry entry) {
    return entry.kind() != PlaceKind.COUNTRY && !entry.isFirstLevel();
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }
}
